package io.github.yusuan.io.document;

import io.github.yusuan.core.label.Label;
import io.github.yusuan.core.source.DisclosureFormatException;
import io.github.yusuan.core.source.Place;
import io.github.yusuan.core.source.TextPlace;
import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.util.Objects;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * A part of a packed document that is XML (XML部件), read element by element: no document type, no
 * external entity, no network, no deeper than the limits.
 */
public final class XmlPart {
  /**
   * A limit that differs from JDK to JDK, for every user of XML: ours is {@link DocumentLimits}.
   */
  private static final String JDK_NESTING = "jdk.xml.maxElementDepth";

  private static final String NONE = "0";

  private static final XMLInputFactory FACTORY = factory();

  private final XMLStreamReader reader;
  private final DocumentLimits limits;
  private int depth;

  private XmlPart(XMLStreamReader reader, DocumentLimits limits) {
    this.reader = reader;
    this.limits = limits;
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, true);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    factory.setProperty(JDK_NESTING, NONE);
    return factory;
  }

  /**
   * Begins to read.
   *
   * @param part the bytes of the part
   * @param limits what is read at the most
   * @return the part, before its first element
   * @throws DisclosureFormatException if it is no XML
   */
  public static XmlPart of(byte[] part, DocumentLimits limits) {
    Objects.requireNonNull(part, "part");
    Objects.requireNonNull(limits, "limits");
    try {
      return new XmlPart(FACTORY.createXMLStreamReader(new ByteArrayInputStream(part)), limits);
    } catch (XMLStreamException broken) {
      throw refused(broken);
    }
  }

  /**
   * Begins to read a part that was decoded.
   *
   * @param part the text of the part
   * @param limits what is read at the most
   * @return the part, before its first element
   * @throws DisclosureFormatException if it is no XML
   */
  public static XmlPart of(String part, DocumentLimits limits) {
    Objects.requireNonNull(part, "part");
    Objects.requireNonNull(limits, "limits");
    try {
      return new XmlPart(FACTORY.createXMLStreamReader(new StringReader(part)), limits);
    } catch (XMLStreamException broken) {
      throw refused(broken);
    }
  }

  private static DisclosureFormatException refused(XMLStreamException broken) {
    Place place =
        Optional.ofNullable(broken.getLocation())
            .filter(location -> location.getLineNumber() > 0)
            .<Place>map(
                location ->
                    TextPlace.atLine(location.getLineNumber())
                        .column(Math.max(1, location.getColumnNumber())))
            .orElse(Place.START);
    return DisclosureFormatException.at(place)
        .found(Label.zh("损坏的XML").en("broken XML"))
        .expected(Label.zh("格式正确的XML").en("well-formed XML"));
  }

  /**
   * Moves to the next beginning or end of an element, or text.
   *
   * @return false at the end of the part
   * @throws DisclosureFormatException if it is no XML, or nested too deep
   */
  public boolean next() {
    try {
      while (reader.hasNext()) {
        int event = reader.next();
        if (event == XMLStreamConstants.START_ELEMENT) {
          depth++;
          limits.check(DocumentLimit.NESTING, depth, place());
          return true;
        }
        if (event == XMLStreamConstants.END_ELEMENT) {
          depth--;
          return true;
        }
        if (event == XMLStreamConstants.CHARACTERS) {
          return true;
        }
      }
      return false;
    } catch (XMLStreamException broken) {
      throw refused(broken);
    }
  }

  private Place place() {
    return TextPlace.atLine(Math.max(1, reader.getLocation().getLineNumber()))
        .column(Math.max(1, reader.getLocation().getColumnNumber()));
  }

  /**
   * Tells whether an element begins here.
   *
   * @param name its name without prefix
   * @return true if it does
   */
  public boolean begins(String name) {
    return reader.isStartElement() && reader.getLocalName().equals(name);
  }

  /**
   * Tells whether an element ends here.
   *
   * @param name its name without prefix
   * @return true if it does
   */
  public boolean ends(String name) {
    return reader.isEndElement() && reader.getLocalName().equals(name);
  }

  /**
   * Returns the text here.
   *
   * @return the characters; empty where an element begins or ends
   */
  public String text() {
    return reader.isCharacters() ? reader.getText() : "";
  }

  /**
   * Returns an attribute of the element that begins here.
   *
   * @param name its name without prefix
   * @return the value, or nothing
   */
  public Optional<String> attribute(String name) {
    for (int at = 0; at < reader.getAttributeCount(); at++) {
      if (reader.getAttributeLocalName(at).equals(name)) {
        return Optional.of(reader.getAttributeValue(at));
      }
    }
    return Optional.empty();
  }

  /**
   * Passes over the element that begins here.
   *
   * @throws DisclosureFormatException if it is no XML, or nested too deep
   */
  public void skip() {
    int outside = depth - 1;
    boolean more = true;
    while (more && depth > outside) {
      more = next();
    }
  }
}
