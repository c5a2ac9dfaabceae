package io.github.yusuan.io;

import io.github.yusuan.core.form.DocumentKind;
import io.github.yusuan.core.label.Label;
import io.github.yusuan.core.source.DisclosureFormatException;
import java.time.Year;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a document says of itself before everything else (文首): format, year, template, kind. From
 * these follows the template that all else depends on.
 *
 * <p>A document of the first version names no kind: it is of a department's budget. Its template is
 * named with a year, which need not be that of the document.
 */
final class DocumentHead {
  private static final int FIRST = 1;

  private int version;
  private @Nullable Year year;
  private @Nullable KnownFamily family;
  private @Nullable String namedYear;
  private @Nullable DocumentKind kind;
  private @Nullable KnownTemplate template;

  static final Label YEAR = Label.zh("四位数字的年度").en("a year of four digits");

  /** Takes the format, which is the value at hand; refuses another. */
  void format(JsonIn in) {
    String format = in.string(Limit.IDENTIFIER_LENGTH);
    version = DisclosureShape.FORMATS.indexOf(format) + 1;
    if (version == 0) {
      String known = String.join(", ", DisclosureShape.FORMATS);
      throw in.expected(
          Label.zh("本版本认识的格式：" + known).en("a format that this version knows: " + known));
    }
    if (version > FIRST && namedYear != null) {
      throw in.refused(
          Label.zh("带年度的样式名").en("a template named with a year"),
          Label.zh(DisclosureShape.FORMATS.get(0) + "，或只写样式系列")
              .en(DisclosureShape.FORMATS.get(0) + ", or only its family"));
    }
    if (version == FIRST && kind != null) {
      throw withKind(in);
    }
  }

  private static DisclosureFormatException withKind(JsonIn in) {
    String first = DisclosureShape.FORMATS.get(0);
    return in.refused(
        Label.zh("成员\"kind\"").en("member \"kind\""),
        Label.zh(first + "中无此成员").en("no such member in " + first));
  }

  /** Takes the year, which is the value at hand. */
  Year year(JsonIn in) {
    int digits = in.integer();
    if (digits < 1000 || digits > 9999) {
      throw in.expected(YEAR);
    }
    Year read = Year.of(digits);
    year = read;
    return read;
  }

  /** Takes the template, which is the value at hand. */
  void template(JsonIn in) {
    String id = in.string(Limit.IDENTIFIER_LENGTH);
    int dash = id.lastIndexOf('-');
    if (version <= FIRST && dash > 0 && JsonPatterns.YEAR.matches(id.substring(dash + 1))) {
      family = in.vocabulary().family(id.substring(0, dash), in);
      namedYear = id.substring(dash + 1);
    } else {
      family = in.vocabulary().family(id, in);
    }
  }

  /** Takes the kind of document, which is the value at hand. */
  void kind(JsonIn in) {
    if (version == FIRST) {
      throw withKind(in);
    }
    String id = in.string(Limit.IDENTIFIER_LENGTH);
    kind =
        DocumentKind.find(id)
            .orElseThrow(
                () ->
                    in.expected(
                        Quoted.oneOf(
                            id, Stream.of(DocumentKind.values()).map(DocumentKind::id).toList())));
    if (family != null && !family.family().kinds().contains(kind)) {
      String of = family.family().id();
      throw in.expected(
          Quoted.before(
              Quoted.oneOf(id, family.family().kinds().stream().map(DocumentKind::id).toList()),
              Label.zh("（样式" + of + "所适用者）").en(", which template " + of + " is for")));
    }
  }

  /** Tells whether a document of this version does without a member of the present one. */
  boolean isWithout(String member) {
    return version == FIRST && member.equals("kind");
  }

  /** Returns the name of a member that has not come so far, or null if all have. */
  @Nullable String lacking() {
    if (family == null) {
      return "template";
    }
    if (year == null) {
      return "year";
    }
    if (version == 0) {
      return "format";
    }
    return version > FIRST && kind == null ? "kind" : null;
  }

  /** Refuses the value at hand, before which another has to come. */
  static DisclosureFormatException early(String lacking, JsonTokens in) {
    String member = Quoted.of(lacking);
    return in.refused(
        Label.zh("此前无成员" + member).en("no member " + member + " so far"),
        Label.zh("成员" + member + "在此之前").en("member " + member + " before this one"));
  }

  /** Returns the template; refuses the value at hand if it comes before the template is known. */
  KnownTemplate known(JsonTokens in) {
    KnownTemplate known = template;
    if (known == null) {
      String lacking = lacking();
      if (lacking != null || family == null || year == null) {
        throw early(String.valueOf(lacking), in);
      }
      known = family.of(year, kind == null ? DocumentKind.DEPARTMENT_BUDGET : kind);
      template = known;
    }
    return known;
  }

  /**
   * Returns the template whose titles and headings a document of the first version repeats: that of
   * the year in its name, whatever the year of the document.
   */
  Optional<KnownTemplate> former() {
    return namedYear == null || family == null
        ? Optional.empty()
        : Optional.of(family.of(Year.parse(namedYear), DocumentKind.DEPARTMENT_BUDGET));
  }
}
