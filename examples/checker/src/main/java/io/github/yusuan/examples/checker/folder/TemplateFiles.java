package io.github.yusuan.examples.checker.folder;

import io.github.yusuan.core.label.Label;
import io.github.yusuan.core.label.Message;
import io.github.yusuan.core.label.Sentence;
import io.github.yusuan.core.label.Series;
import io.github.yusuan.core.label.Visible;
import io.github.yusuan.core.source.DisclosureFormatException;
import io.github.yusuan.core.source.Place;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The files of templates that lie among documents (样式文件): they are no documents, so they are left
 * out, and named.
 */
public final class TemplateFiles {
  private static final Sentence LEFT_OUT =
      Sentence.of("checker-templates-left-out")
          .zh("样式文件{count}份，不是公开文本，未核对：{names}")
          .en(
              "{count} template {count|file|files}, which {count|is no disclosure|are no"
                  + " disclosures} and not checked: {names}");
  private static final String PREFIX = "yusuan-template/";

  private final List<String> names = new ArrayList<>();

  /** Begins with none. */
  public TemplateFiles() {}

  /** Tells whether a file says that it is a template. */
  public static boolean isOne(Path file) {
    return DeclaredFormat.of(file).startsWith(PREFIX);
  }

  /** Refuses a template that is given as a document. */
  static void refuse(byte[] document) {
    if (DeclaredFormat.of(document).startsWith(PREFIX)) {
      throw DisclosureFormatException.at(Place.START)
          .found(Label.zh("样式文件").en("a template"))
          .expected(
              Label.zh("公开文本；样式文件请以--template指明")
                  .en("a disclosure; a template is named by --template"));
    }
  }

  /** Leaves a file out. */
  public void add(String name) {
    names.add(Visible.text(name));
  }

  /** Says which files were left out, if any. */
  public Optional<Message> words() {
    return names.isEmpty()
        ? Optional.empty()
        : Optional.of(LEFT_OUT.with("count", names.size()).with("names", Series.ofTexts(names)));
  }
}
