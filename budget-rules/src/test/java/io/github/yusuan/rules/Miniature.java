package io.github.yusuan.rules;

import io.github.yusuan.core.disclosure.Disclosure;
import io.github.yusuan.rules.finding.RelatedDocuments;

/**
 * The four miniatures of a rule that is not derived: documents in a few lines, of which one holds,
 * one only just, one is violated, and one has nothing to examine.
 *
 * <pre>{@code
 * Miniature.of("CODE-NAME")
 *     .holds(shanxi().table("expenditure").row("201").printedAs("一般公共服务支出"))
 *     .edge(shanxi().table("expenditure").row("201").printedAs("一、一般公共服务支出"))
 *     .violated(shanxi().table("expenditure").row("201").printedAs("一般服务"))
 *     .nothing(shanxi())
 *     .inChinese("表三…")
 *     .inEnglish("表三 …")
 * }</pre>
 *
 * @param rule the identifier of the rule
 * @param documents the documents
 * @param chinese what is found in the violated one
 * @param english the same in English
 */
record Miniature(String rule, Documents documents, String chinese, String english) {

  /** A document with what it is compared with. */
  record Document(Disclosure disclosure, RelatedDocuments related) {
    static Document of(Sketch sketch) {
      return new Document(sketch.disclosure(), RelatedDocuments.none());
    }
  }

  /** The four documents. */
  record Documents(Document holds, Document edge, Document violated, Document nothing) {}

  static Holds of(String rule) {
    return holds ->
        edge ->
            violated ->
                nothing ->
                    chinese ->
                        english ->
                            new Miniature(
                                rule,
                                new Documents(holds, edge, violated, nothing),
                                chinese,
                                english);
  }

  /** Waits for the document that holds. */
  interface Holds {
    Edge holds(Document document);

    default Edge holds(Sketch sketch) {
      return holds(Document.of(sketch));
    }
  }

  /** Waits for the document that holds only just. */
  interface Edge {
    Violated edge(Document document);

    default Violated edge(Sketch sketch) {
      return edge(Document.of(sketch));
    }
  }

  /** Waits for the document that is violated. */
  interface Violated {
    Nothing violated(Document document);

    default Nothing violated(Sketch sketch) {
      return violated(Document.of(sketch));
    }
  }

  /** Waits for the document with nothing to examine. */
  interface Nothing {
    Chinese nothing(Document document);

    default Chinese nothing(Sketch sketch) {
      return nothing(Document.of(sketch));
    }
  }

  /** Waits for the Chinese sentence. */
  interface Chinese {
    English inChinese(String sentence);
  }

  /** Waits for the English sentence. */
  interface English {
    Miniature inEnglish(String sentence);
  }

  @Override
  public String toString() {
    return rule;
  }
}
