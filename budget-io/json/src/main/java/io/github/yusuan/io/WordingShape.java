package io.github.yusuan.io;

import io.github.yusuan.core.form.Alias;
import io.github.yusuan.core.form.Heading;
import io.github.yusuan.core.form.Usage;
import io.github.yusuan.core.label.Label;
import io.github.yusuan.core.label.Language;
import io.github.yusuan.io.UsageShape.UsageIn;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The wordings of a template in JSON (印法): labels in both languages, headings, and what others
 * print. Each may be a plain text where that says it all.
 *
 * <pre>{@code
 * "label": {"zh": "合计", "en": "total"}
 * "label": "合计"
 * "aliases": ["金额", {"text": "预算数", "since": 2026, "prescribed": true}]
 * }</pre>
 */
final class WordingShape {
  static final ObjectShape<Label, ?> LABEL_OBJECT =
      Members.of(LabelIn::new, LabelIn::build)
          .required("zh", Shape.NAME, (in, zh) -> in.zh = zh, label -> label.in(Language.CHINESE))
          .required("en", Shape.NAME, (in, en) -> in.en = en, label -> label.in(Language.ENGLISH))
          .row();

  /** A label; a text is the same in both languages. */
  static final Shape<Label> LABEL =
      new OrText<>(
          LABEL_OBJECT,
          Limit.NAME_LENGTH,
          text -> Label.zh(text).en(text),
          label ->
              Optional.of(label.in(Language.CHINESE)).filter(label.in(Language.ENGLISH)::equals));

  static final ObjectShape<Alias, ?> ALIAS_OBJECT =
      UsageShape.of(
              Members.of(AliasIn::new, AliasIn::build)
                  .required("text", Shape.NAME, (in, text) -> in.text = text, Alias::text),
              Alias::usage)
          .optional(
              "prescribed",
              (in, alias) -> alias.prescribed = in.mark(),
              (out, name, alias) -> {
                if (alias.isPrescribed()) {
                  out.flag(name, true);
                }
              })
          .row();

  /** Another wording; a text is printed in any year. */
  static final Shape<Alias> ALIAS =
      new OrText<>(
          ALIAS_OBJECT,
          Limit.NAME_LENGTH,
          Alias::of,
          alias -> Optional.of(alias.text()).filter(text -> alias.equals(Alias.of(text))));

  static final ObjectShape<Heading, ?> HEADING_OBJECT =
      Members.of(HeadingIn::new, HeadingIn::build)
          .required("text", Shape.NAME, (in, text) -> in.text = text, Heading::text)
          .list("aliases", ALIAS, (in, alias) -> in.aliases.add(alias), Heading::aliases)
          .row();

  /** A heading; a text has no other wordings. */
  static final Shape<Heading> HEADING =
      new OrText<>(
          HEADING_OBJECT,
          Limit.NAME_LENGTH,
          Heading::of,
          heading -> Optional.of(heading.text()).filter(text -> heading.aliases().isEmpty()));

  private WordingShape() {}

  /** A label that is being read. */
  private static final class LabelIn {
    private String zh = "";
    private String en = "";

    Label build() {
      return Label.zh(zh).en(en);
    }
  }

  /** Another wording that is being read. */
  private static final class AliasIn extends UsageIn {
    private String text = "";
    private boolean prescribed;

    Alias build() {
      Usage usage = usage();
      Alias alias = Alias.of(text);
      return prescribed ? alias.prescribed(usage) : alias.printed(usage);
    }
  }

  /** A heading that is being read. */
  private static final class HeadingIn {
    private String text = "";
    private final List<Alias> aliases = new ArrayList<>();

    Heading build() {
      return new Heading(text, aliases);
    }
  }
}
