package io.github.yusuan.io;

import io.github.yusuan.core.disclosure.Omission;
import io.github.yusuan.core.label.Label;
import io.github.yusuan.core.label.Language;
import java.util.List;

/** What a derived disclosure lacks, in JSON (未列事项): the sort, and the words in both languages. */
final class OmissionShape {
  private static final Shape<Omission.Sort> SORT =
      Shape.of(OmissionShape::sort, (out, sort) -> out.text(sort.id()));

  static final ObjectShape<Omission, ?> OMISSION =
      Members.of(OmissionIn::new, OmissionIn::build)
          .required("sort", SORT, OmissionIn::sort, Omission::sort)
          .required("zh", Shape.TEXT, OmissionIn::chinese, one -> one.in(Language.CHINESE))
          .required("en", Shape.TEXT, OmissionIn::english, one -> one.in(Language.ENGLISH))
          .row();

  private OmissionShape() {}

  private static Omission.Sort sort(JsonIn in) {
    String id = in.string(Limit.IDENTIFIER_LENGTH);
    List<Omission.Sort> sorts = List.of(Omission.Sort.values());
    return sorts.stream()
        .filter(sort -> sort.id().equals(id))
        .findFirst()
        .orElseThrow(
            () -> in.expected(Quoted.oneOf(sorts.stream().map(Omission.Sort::id).toList())));
  }

  /** What is lacking, while it is being read (待读事项). */
  static final class OmissionIn {
    private Omission.Sort sort = Omission.Sort.NOT_GIVEN;
    private String chinese = "";
    private String english = "";

    void sort(Omission.Sort read) {
      sort = read;
    }

    void chinese(String words) {
      chinese = words;
    }

    void english(String words) {
      english = words;
    }

    Omission build() {
      return new Omission(sort, Label.zh(chinese).en(english));
    }
  }
}
