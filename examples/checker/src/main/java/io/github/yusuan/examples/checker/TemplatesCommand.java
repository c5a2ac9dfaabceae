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
import io.github.yusuan.core.label.Words;
import io.github.yusuan.core.source.DisclosureFormatException;
import io.github.yusuan.examples.checker.folder.Failure;
import io.github.yusuan.io.TemplateJson;
import io.github.yusuan.io.document.Documents;
import io.github.yusuan.io.document.TemplateDraft;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists the known templates with their forms, rows and columns (公开样式). */
@Command(
    name = "templates",
    description = {"列出已知样式及其表、行、栏。", "Lists the known templates, their forms, rows and columns."})
final class TemplatesCommand implements Callable<Integer> {
  private static final Label IDENTIFIER =
      Label.zh("--id须为小写字母和数字的词，以连字符相连，如our-county")
          .en("--id must be lower-case words joined by hyphens, as our-county");

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

  @Option(
      names = "--draft",
      paramLabel = "BLANK",
      description = {
        "由空白表样（.xlsx等）起草样式文件：表、行、栏照录，口径能推定的推定，其余列出待填。",
        "Drafts a template from a publisher's blank document: what it prints is taken over, what it"
            + " measures is guessed where it can be, and asked where not."
      })
  private @Nullable Path blank;

  @Option(
      names = "--id",
      defaultValue = "our-template",
      description = {"草稿的样式编号。", "The identifier of the draft."})
  private String id = "our-template";

  @Option(
      names = {"-o", "--out"},
      paramLabel = "OUT",
      description = {"样式文件写入何处。", "Where to write the file."})
  private @Nullable Path to;

  @Mixin private LanguageOption language = new LanguageOption();

  @SuppressWarnings("unused")
  @Mixin
  private HelpOptions help = new HelpOptions();

  TemplatesCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    if (blank != null) {
      return draft(blank);
    }
    if (asFile != null) {
      write(asFile);
      return ExitStatus.PASSED;
    }
    Templates.known().forEach(family -> print(family.of(family.usualYear())));
    return ExitStatus.PASSED;
  }

  private int draft(Path file) throws IOException {
    if (Originals.include(to, List.of(file), language, console)) {
      return ExitStatus.UNREADABLE;
    }
    try {
      TemplateDraft draft = TemplateDraft.of(Documents.print(file), id);
      draft.questions().forEach(question -> console.err().println("- " + words(question)));
      write(draft.family());
      return ExitStatus.PASSED;
    } catch (DisclosureFormatException | NoSuchFileException unfit) {
      console.say(file, Failure.of(unfit).in(language.language()));
    } catch (IllegalArgumentException noIdentifier) {
      console.err().println(words(IDENTIFIER));
    }
    return ExitStatus.UNREADABLE;
  }

  private void write(TemplateFamily family) throws IOException {
    if (to == null) {
      console.out().print(TemplateJson.toText(family));
    } else {
      TemplateJson.write(family, to);
    }
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

  private String words(Words said) {
    Language words = language.language();
    return said.in(words);
  }
}
