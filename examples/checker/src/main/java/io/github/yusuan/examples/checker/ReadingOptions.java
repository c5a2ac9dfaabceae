package io.github.yusuan.examples.checker;

import io.github.yusuan.core.form.TemplateFamily;
import io.github.yusuan.core.form.Templates;
import io.github.yusuan.core.label.Message;
import io.github.yusuan.core.label.Sentence;
import io.github.yusuan.core.label.Series;
import io.github.yusuan.core.label.Visible;
import io.github.yusuan.core.source.DisclosureFormatException;
import io.github.yusuan.core.text.Nearest;
import io.github.yusuan.examples.checker.folder.AnyReader;
import io.github.yusuan.examples.checker.folder.Failure;
import io.github.yusuan.io.DisclosureJson;
import io.github.yusuan.io.DisclosureReader;
import io.github.yusuan.io.TemplateJson;
import io.github.yusuan.io.document.DocumentReader;
import io.github.yusuan.io.document.Documents;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Year;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;

/** What a document is, where it does not say so itself (读入选项). */
final class ReadingOptions {
  @Option(
      names = "--template",
      paramLabel = "ID|FILE",
      converter = ByIdOrFile.class,
      description = {
        "公开样式的编号，或样式文件（JSON）；未写即按表题认定。",
        "The template by its id, or a file of one (JSON); told by titles where not said."
      })
  private @Nullable TemplateFamily template;

  @Option(
      names = "--year",
      paramLabel = "YEAR",
      converter = BudgetYear.class,
      description = "预算年度，未写即按表题认定。The budget year; told by titles where not said.")
  private @Nullable Year year;

  /** Returns the reader of documents of any format. */
  AnyReader reader() {
    return new AnyReader(printed(), json());
  }

  /** Says what is said, so that other options give another text. */
  String said() {
    String family = template == null ? "" : TemplateJson.toText(template);
    return family + "\n" + (year == null ? "" : year);
  }

  /** Returns the reader of printed documents: all of them are of the template that is said. */
  DocumentReader printed() {
    DocumentReader reader = Documents.reader();
    if (template != null) {
      reader = reader.withFamily(template);
    }
    return year == null ? reader : reader.withYear(year);
  }

  /** Returns the reader of JSON, which names its template: the one that is said is known too. */
  DisclosureReader json() {
    return template == null
        ? DisclosureJson.withTemplates()
        : DisclosureJson.withTemplates(template);
  }

  /** Returns what is said of documents of other years and of units: only their template. */
  ReadingOptions ofOtherDocuments() {
    ReadingOptions others = new ReadingOptions();
    others.template = template;
    return others;
  }

  /** Finds a template by the identifier of its family, or reads it from a file (样式编号或文件). */
  static final class ByIdOrFile implements ITypeConverter<TemplateFamily> {
    @Override
    public TemplateFamily convert(String text) {
      return Templates.find(text).orElseGet(() -> fromFile(text));
    }

    private static final Sentence UNREADABLE =
        Sentence.of("checker-template-unreadable").zh("{file}：{reason}").en("{file}: {reason}");
    private static final Sentence TAKEN =
        Sentence.of("checker-template-taken")
            .zh("已有编号为“{id}”的样式，样式文件须另起编号")
            .en("a template '{id}' is known already, the file must have another id");
    private static final Sentence NONE =
        Sentence.of("checker-template-unknown")
            .zh("没有样式或样式文件“{text}”；已知样式：{known}[；是否为“{meant}”]")
            .en("no template and no file '{text}', but {known}[; did you mean '{meant}'?]");

    private static TemplateFamily fromFile(String text) {
      try {
        Path file = Path.of(text);
        if (!Files.isRegularFile(file)) {
          throw none(text);
        }
        return known(TemplateJson.read(file));
      } catch (InvalidPathException noPath) {
        throw none(text);
      } catch (DisclosureFormatException | IOException refused) {
        throw new Misuse.Refused(
            UNREADABLE.with("file", Visible.text(text)).with("reason", Failure.wordsOf(refused)));
      }
    }

    private static TemplateFamily known(TemplateFamily family) {
      try {
        DisclosureJson.withTemplates(family);
        return family;
      } catch (IllegalArgumentException taken) {
        throw new Misuse.Refused(TAKEN.with("id", family.id()));
      }
    }

    private static Misuse.Refused none(String text) {
      List<String> known = Templates.known().stream().map(TemplateFamily::id).toList();
      Message none = NONE.with("text", Visible.text(text)).with("known", Series.ofTexts(known));
      return new Misuse.Refused(
          Nearest.find(text, known).map(meant -> none.with("meant", meant)).orElse(none));
    }
  }

  /** Reads a year of four digits, as all budgets have (预算年度). */
  static final class BudgetYear implements ITypeConverter<Year> {
    private static final int FIRST = 1000;
    private static final int LAST = 9999;
    private static final Sentence FOUR_DIGITS =
        Sentence.of("checker-year-refused")
            .zh("预算年度须为四位数字：“{year}”")
            .en("a budget year must have four digits: '{year}'");

    @Override
    public Year convert(String text) {
      try {
        int year = Integer.parseInt(text);
        if (year >= FIRST && year <= LAST) {
          return Year.of(year);
        }
      } catch (NumberFormatException none) {
        // Said below.
      }
      throw new Misuse.Refused(FOUR_DIGITS.with("year", Visible.text(text)));
    }
  }
}
