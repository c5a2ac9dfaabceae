package io.github.yusuan.examples.checker;

import io.github.yusuan.core.form.Column;
import io.github.yusuan.core.form.Form;
import io.github.yusuan.core.form.Row;
import io.github.yusuan.core.form.Template;
import io.github.yusuan.core.form.TemplateFamily;
import io.github.yusuan.core.form.Templates;
import io.github.yusuan.core.label.Label;
import io.github.yusuan.core.label.Language;
import io.github.yusuan.core.label.Visible;
import io.github.yusuan.io.TemplateJson;
import java.io.PrintStream;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists the known templates with their forms, rows and columns (公开样式). */
@Command(
    name = "templates",
    mixinStandardHelpOptions = true,
    description = {"列出已知样式及其表、行、栏。", "Lists the known templates, their forms, rows and columns."})
final class TemplatesCommand implements Callable<Integer> {
  private final Console console;

  @Option(
      names = "--json",
      paramLabel = "ID|FILE",
      converter = ReadingOptions.ByIdOrFile.class,
      description = {
        "将一种样式写成样式文件（JSON），作为编写本地样式的起点。",
        "Prints one template as a file, to start one of your own from."
      })
  private @Nullable TemplateFamily asFile;

  @Mixin private LanguageOption language = new LanguageOption();

  TemplatesCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    if (asFile != null) {
      console.out().print(TemplateJson.toText(asFile));
      return ExitStatus.PASSED;
    }
    Templates.known().forEach(family -> print(family.of(family.usualYear())));
    return ExitStatus.PASSED;
  }

  private void print(Template template) {
    line("", template.id(), template.jurisdiction());
    template.forms().forEach(this::print);
    template.performanceFunding().ifPresent(this::print);
  }

  private void print(Form form) {
    PrintStream out = console.out();
    out.println("  " + Visible.text(form.id() + "  " + form.number() + " " + words(form.name())));
    for (Row row : form.rows()) {
      line("    - ", row.id(), row.label());
    }
    for (Column column : form.columns()) {
      line("    | ", column.id(), column.label());
    }
  }

  private void line(String before, String id, Label label) {
    console.out().println(before + Visible.text(id + "  " + words(label)));
  }

  private String words(Label label) {
    Language words = language.language();
    return label.in(words);
  }
}
