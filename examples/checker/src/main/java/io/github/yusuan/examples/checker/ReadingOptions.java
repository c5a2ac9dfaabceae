package io.github.yusuan.examples.checker;

import io.github.yusuan.core.form.TemplateFamily;
import io.github.yusuan.core.form.Templates;
import io.github.yusuan.core.label.Visible;
import io.github.yusuan.core.source.DisclosureFormatException;
import io.github.yusuan.core.text.Nearest;
import io.github.yusuan.examples.checker.folder.AnyReader;
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
import picocli.CommandLine.TypeConversionException;

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

    private static TemplateFamily fromFile(String text) {
      try {
        Path file = Path.of(text);
        if (!Files.isRegularFile(file)) {
          throw none(text);
        }
        TemplateFamily family = TemplateJson.read(file);
        DisclosureJson.withTemplates(family);
        return family;
      } catch (InvalidPathException noPath) {
        throw none(text);
      } catch (DisclosureFormatException | IllegalArgumentException refused) {
        throw new TypeConversionException(Visible.text(text) + ": " + refused.getMessage());
      } catch (IOException unreadable) {
        throw new TypeConversionException(
            Visible.text(text) + ": " + Visible.text(unreadable.toString()));
      }
    }

    private static TypeConversionException none(String text) {
      List<String> known = Templates.known().stream().map(TemplateFamily::id).toList();
      return new TypeConversionException(
          "no template and no file '"
              + Visible.text(text)
              + "', but "
              + String.join(", ", known)
              + Nearest.of(text, known));
    }
  }

  /** Reads a year of four digits, as all budgets have (预算年度). */
  static final class BudgetYear implements ITypeConverter<Year> {
    private static final int FIRST = 1000;
    private static final int LAST = 9999;

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
      throw new TypeConversionException(
          "a budget year must have four digits: '" + Visible.text(text) + "'");
    }
  }
}
