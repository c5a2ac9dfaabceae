package io.github.yusuan.examples.checker;

import io.github.yusuan.core.form.Template;
import io.github.yusuan.core.form.Templates;
import io.github.yusuan.io.document.DocumentReader;
import io.github.yusuan.io.document.Documents;
import java.time.Year;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** What a printed document is, where it does not say so itself (读入选项). */
final class ReadingOptions {
  @Option(
      names = "--template",
      paramLabel = "ID",
      converter = ById.class,
      description = "原件样式，未写即按表题认定。The template; told by titles where not said.")
  private @Nullable Template template;

  @Option(
      names = "--year",
      paramLabel = "YEAR",
      description = "预算年度，未写即按表题认定。The budget year; told by titles where not said.")
  private @Nullable Year year;

  DocumentReader reader() {
    DocumentReader reader = Documents.reader();
    if (template != null) {
      reader = reader.withTemplate(template);
    }
    return year == null ? reader : reader.withYear(year);
  }

  /** Finds a template by its identifier, or by that of its family (样式编号). */
  static final class ById implements ITypeConverter<Template> {
    @Override
    public Template convert(String id) {
      return Templates.all().stream()
          .filter(template -> template.id().equals(id) || template.family().id().equals(id))
          .findFirst()
          .orElseThrow(
              () ->
                  new TypeConversionException(
                      Templates.all().stream()
                          .map(template -> template.family().id())
                          .collect(
                              Collectors.joining(", ", "no template '" + id + "', but ", ""))));
    }
  }
}
