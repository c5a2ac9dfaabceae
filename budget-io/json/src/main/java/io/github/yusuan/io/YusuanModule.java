package io.github.yusuan.io;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import io.github.yusuan.core.disclosure.Disclosure;
import io.github.yusuan.core.source.DisclosureFormatException;
import io.github.yusuan.rules.Report;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import javax.money.MonetaryAmount;

/**
 * A Jackson module (Jackson模块) for those who have disclosures, reports or amounts inside documents
 * of their own. It is found by {@code findAndRegisterModules()}:
 *
 * <pre>{@code
 * record Submission(String sender, Disclosure disclosure, MonetaryAmount fee) {}
 *
 * ObjectMapper mapper = JsonMapper.builder().findAndAddModules().build();
 * Submission submission = mapper.readValue(json, Submission.class);
 * }</pre>
 *
 * <p>A disclosure looks as {@link DisclosureJson} writes it, a report as {@link ReportJson} does,
 * and an amount is exact: {@code {"amount": "12.30", "currency": "CNY"}}. A disclosure that cannot
 * be read ends in Jackson's exception, whose cause is a {@link DisclosureFormatException}.
 *
 * <p>The {@link Limits} of the reader are kept here, but for that of bytes: the mapper reads them
 * and has limits of its own. In an embedded disclosure the member {@code template} must come before
 * those that depend on it, as it is written.
 */
public final class YusuanModule extends SimpleModule {
  private static final long serialVersionUID = 1L;

  /** Makes a module that knows the templates that come with Yusuan. */
  public YusuanModule() {
    this(DisclosureReader.STANDARD);
  }

  /**
   * Makes a module that knows the templates of a reader.
   *
   * @param reader the reader
   */
  public YusuanModule(DisclosureReader reader) {
    super(YusuanModule.class.getName());
    Objects.requireNonNull(reader, "reader");
    addSerializer(
        Disclosure.class, new ShapeSerializer<>(Disclosure.class, DisclosureShape::write));
    addSerializer(
        Report.class,
        new ShapeSerializer<>(
            Report.class, (out, report) -> ReportShape.write(out, ReportJson.of(report))));
    addSerializer(
        MonetaryAmount.class, new ShapeSerializer<>(MonetaryAmount.class, MoneyShape.MONEY::write));
    addDeserializer(
        Disclosure.class,
        new ShapeDeserializer<>(Disclosure.class, reader, DisclosureShape.DISCLOSURE));
    addDeserializer(
        MonetaryAmount.class,
        new ShapeDeserializer<>(MonetaryAmount.class, reader, MoneyShape.MONEY));
  }

  /** Writes one of our values into a document of somebody else (嵌入写出). */
  private static final class ShapeSerializer<T> extends StdSerializer<T> {
    private static final long serialVersionUID = 1L;

    private final transient JsonOut.Writing<T> shape;

    ShapeSerializer(Class<T> type, JsonOut.Writing<T> shape) {
      super(type);
      this.shape = shape;
    }

    @Override
    public void serialize(T value, JsonGenerator generator, SerializerProvider provider)
        throws IOException {
      try {
        shape.write(new JsonOut(generator), value);
      } catch (IllegalArgumentException refused) {
        throw JsonMappingException.from(generator, refused.getMessage(), refused);
      }
    }
  }

  /** Reads one of our values out of a document of somebody else (嵌入读取). */
  private static final class ShapeDeserializer<T> extends StdDeserializer<T> {
    private static final long serialVersionUID = 1L;

    private final transient DisclosureReader reader;
    private final transient Shape<T> shape;

    ShapeDeserializer(Class<T> type, DisclosureReader reader, Shape<T> shape) {
      super(type);
      this.reader = reader;
      this.shape = shape;
    }

    @Override
    public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
      try {
        return shape.read(new JsonIn(parser, reader.limits(), reader.vocabulary(), null));
      } catch (DisclosureFormatException refused) {
        throw JsonMappingException.from(parser, refused.getMessage(), refused);
      } catch (UncheckedIOException failed) {
        throw failed.getCause();
      }
    }
  }
}
