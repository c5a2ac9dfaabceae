package io.github.yusuan.io;

import com.fasterxml.jackson.core.JsonToken;
import io.github.yusuan.core.classification.Dimension;
import io.github.yusuan.core.classification.Level;
import io.github.yusuan.core.form.Account;
import io.github.yusuan.core.form.Listing;
import io.github.yusuan.core.form.Phrase;
import io.github.yusuan.core.form.SectionForm;
import io.github.yusuan.core.form.SectionForm.Paragraph;
import io.github.yusuan.core.form.Topic;
import io.github.yusuan.core.form.Variation;
import io.github.yusuan.core.label.Label;
import io.github.yusuan.core.narrative.Quantity;
import io.github.yusuan.io.UsageShape.UsageIn;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A section of the text that a template prescribes, in JSON (说明样式). A paragraph is an array of
 * phrases; words are plain texts, and what is measured is an object.
 *
 * <pre>{@code
 * ["{year}年{department}", {"amount": {"name": "支出预算", "region": {"kind": "expenditure"}}}, "。"]
 * {"amount": …, "shareOf": …}
 * {"change": …, "than": "上年", "withoutPercent": true}
 * {"count": …, "of": "project", "counter": "个"}
 * {"list": …, "by": "function", "level": "class", "item": "share", "lead": "，主要包括："}
 * {"whereAny": …, "phrases": […]}   {"whereNone": …, "phrases": […]}   {"about": "procurement"}
 * }</pre>
 */
final class PhraseShape {
  private static final ChoiceShape<Listing.Item> ITEM = ChoiceShape.of(Listing.Item.values());
  private static final ChoiceShape<Topic> TOPIC = ChoiceShape.of(Topic.values());

  static final Shape<Phrase> PHRASE = Shape.of(PhraseShape::read, PhraseShape::write);

  static final ObjectShape<Phrase, ?> OBJECT = object();

  static final Shape<Paragraph> PARAGRAPH =
      Shape.of(
          in -> new Paragraph(phrases(in)),
          (out, paragraph) -> {
            out.array();
            for (Phrase phrase : paragraph.phrases()) {
              PHRASE.write(out, phrase);
            }
            out.endArray();
          });

  static final ObjectShape<SectionForm, ?> SECTION =
      UsageShape.of(
              Members.of(SectionIn::new, SectionIn::build)
                  .required("id", Shape.ID, (in, id) -> in.section.id(id), SectionForm::id)
                  .required(
                      "title",
                      Shape.NAME,
                      (in, title) -> in.section.title(title),
                      SectionForm::title)
                  .list(
                      "paragraphs",
                      Limit.TEMPLATE_ENTRIES,
                      PARAGRAPH,
                      (in, paragraph) -> in.section.addParagraphs(paragraph),
                      SectionForm::paragraphs)
                  .optional(
                      "chart",
                      Shape.NAME,
                      (in, chart) -> in.section.chart(chart),
                      SectionForm::chart),
              SectionForm::usage)
          .object();

  private PhraseShape() {}

  private static List<Phrase> phrases(JsonIn in) {
    List<Phrase> phrases = new ArrayList<>();
    in.array(Limit.TEMPLATE_ENTRIES, () -> phrases.add(PHRASE.read(in)));
    return phrases;
  }

  private static Phrase read(JsonIn in) {
    if (in.is(JsonToken.VALUE_STRING)) {
      return in.string(Limit.TEXT_LENGTH, Phrase::words);
    }
    if (!in.is(JsonToken.START_OBJECT)) {
      throw in.expected(Label.zh("文字或对象").en("words or an object"));
    }
    return OBJECT.read(in);
  }

  private static void write(JsonOut out, Phrase phrase) throws IOException {
    if (phrase instanceof Phrase.Words words) {
      out.text(words.text());
    } else {
      OBJECT.write(out, phrase);
    }
  }

  private static ObjectShape<Phrase, ?> object() {
    Members<Phrase, PhraseIn> members = Members.of(PhraseIn::new, PhraseIn::build);
    for (Sort sort : Sort.values()) {
      members.read(
          sort.member, (in, phrase) -> phrase.is(sort, QuantityShape.QUANTITY.read(in), in));
    }
    return members
        .read("about", (in, phrase) -> phrase.topic = TOPIC.read(in))
        .read("shareOf", (in, phrase) -> phrase.whole = QuantityShape.QUANTITY.read(in))
        .read("than", (in, phrase) -> phrase.than = in.string(Limit.NAME_LENGTH))
        .read("withoutPercent", (in, phrase) -> phrase.withoutPercent = in.mark())
        .read("of", (in, phrase) -> phrase.dimension = FormShape.DIMENSION.read(in))
        .read("counter", (in, phrase) -> phrase.counter = in.string(Limit.NAME_LENGTH))
        .read("by", (in, phrase) -> phrase.dimension = FormShape.DIMENSION.read(in))
        .read("level", (in, phrase) -> phrase.level = FormShape.LEVEL.read(in))
        .read("item", (in, phrase) -> phrase.item = ITEM.read(in))
        .read("lead", (in, phrase) -> phrase.lead = in.string(Limit.TEXT_LENGTH))
        .read("phrases", (in, phrase) -> phrase.phrases = phrases(in))
        .written(PhraseShape::writeMembers)
        .row();
  }

  private static void writeMembers(JsonOut out, Phrase phrase) throws IOException {
    if (phrase instanceof Phrase.Mention mention) {
      quantity(out, "amount", mention.quantity());
    } else if (phrase instanceof Phrase.Proportion share) {
      quantity(out, "amount", share.part().quantity());
      quantity(out, "shareOf", share.whole());
    } else if (phrase instanceof Variation change) {
      quantity(out, "change", change.quantity());
      out.text("than", change.than());
      if (!change.percent()) {
        out.flag("withoutPercent", true);
      }
    } else if (phrase instanceof Phrase.Tally tally) {
      quantity(out, "count", tally.quantity());
      out.value("of", FormShape.DIMENSION, tally.dimension());
      out.text("counter", tally.counter());
      out.unlessEmpty("lead", tally.lead());
    } else if (phrase instanceof Listing list) {
      writeList(out, list);
    } else if (phrase instanceof Phrase.Condition condition) {
      quantity(out, condition.any() ? "whereAny" : "whereNone", condition.quantity());
      out.always("phrases", condition.phrases(), PHRASE::write);
    } else if (phrase instanceof Account account) {
      out.value("about", TOPIC, account.topic());
      out.unlessEmpty("lead", account.lead());
    }
  }

  private static void writeList(JsonOut out, Listing list) throws IOException {
    quantity(out, "list", list.whole());
    out.value("by", FormShape.DIMENSION, list.dimension());
    out.value("level", FormShape.LEVEL, list.level());
    out.value("item", ITEM, list.item());
    out.unlessEmpty("lead", list.lead());
  }

  private static void quantity(JsonOut out, String name, Quantity quantity) throws IOException {
    out.value(name, QuantityShape.QUANTITY, quantity);
  }

  /** What is said of a quantity (语句种类), and the member that has the quantity. */
  private enum Sort {
    AMOUNT("amount"),
    CHANGE("change"),
    COUNT("count"),
    LIST("list"),
    ANY("whereAny"),
    NONE("whereNone");

    private final String member;

    Sort(String member) {
      this.member = member;
    }
  }

  /** A phrase that is being read: what it says and of what, and the rest that its sort may have. */
  private static final class PhraseIn {
    private @Nullable Sort sort;
    private @Nullable Quantity quantity;
    private @Nullable Topic topic;
    private @Nullable Quantity whole;
    private @Nullable String than;
    private boolean withoutPercent;
    private @Nullable Dimension dimension;
    private @Nullable String counter;
    private @Nullable Level level;
    private Listing.@Nullable Item item;
    private @Nullable String lead;
    private @Nullable List<Phrase> phrases;

    void is(Sort said, Quantity of, JsonIn in) {
      if (sort != null) {
        throw in.refused(
            Label.zh("又一成员" + Quoted.of(said.member))
                .en("member " + Quoted.of(said.member) + " too"),
            Label.zh("其中之一：" + sort.member).en("one of them: " + sort.member));
      }
      sort = said;
      quantity = of;
    }

    Phrase build(ObjectIn object) {
      Phrase phrase = made();
      List<String> expected = expected();
      for (String present : object.present()) {
        if (!expected.contains(present)) {
          String member = Quoted.of(present);
          throw object.refused(
              Label.zh("成员" + member).en("member " + member), Quoted.oneOf(present, expected));
        }
      }
      return phrase;
    }

    private Phrase made() {
      if (sort == null || quantity == null) {
        return account();
      }
      return switch (sort) {
        case AMOUNT -> amount(quantity);
        case CHANGE -> new Variation(quantity, than == null ? "上年" : than, !withoutPercent);
        case COUNT ->
            new Phrase.Tally(
                lead == null ? "" : lead,
                quantity,
                required(dimension, "of"),
                required(counter, "counter"));
        case LIST ->
            new Listing(
                quantity,
                required(dimension, "by"),
                required(level, "level"),
                item == null ? Listing.Item.AMOUNT : item,
                lead == null ? "" : lead);
        case ANY, NONE ->
            new Phrase.Condition(quantity, sort == Sort.ANY, required(phrases, "phrases"));
      };
    }

    private Phrase account() {
      Topic told = required(topic, "amount, change, count, list, whereAny, whereNone or about");
      return new Account(told, lead == null ? "" : lead);
    }

    private Phrase amount(Quantity of) {
      Phrase.Mention mention = Phrase.amount(of);
      return whole == null ? mention : mention.shareOf(whole);
    }

    private List<String> expected() {
      if (sort == null) {
        return List.of("about", "lead");
      }
      return switch (sort) {
        case AMOUNT -> List.of("amount", "shareOf");
        case CHANGE -> List.of("change", "than", "withoutPercent");
        case COUNT -> List.of("count", "of", "counter", "lead");
        case LIST -> List.of("list", "by", "level", "item", "lead");
        case ANY -> List.of("whereAny", "phrases");
        case NONE -> List.of("whereNone", "phrases");
      };
    }

    private static <V> V required(@Nullable V value, String member) {
      if (value == null) {
        throw new IllegalArgumentException("a phrase must have a member " + member);
      }
      return value;
    }
  }

  /** A section that is being read. */
  private static final class SectionIn extends UsageIn {
    private final SectionForm.Builder section = SectionForm.builder();

    SectionForm build() {
      return section.usage(usage()).build();
    }
  }
}
