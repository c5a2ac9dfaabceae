package io.github.yusuan.examples.checker;

import io.github.yusuan.core.label.Language;
import io.github.yusuan.core.label.Message;
import io.github.yusuan.core.label.Sentence;
import io.github.yusuan.core.label.Series;
import io.github.yusuan.core.label.Verbatim;
import io.github.yusuan.core.label.Visible;
import io.github.yusuan.core.label.Words;
import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * What is wrong with arguments (用法错误), said in the language that they ask for, before the usage.
 */
final class Misuse implements IParameterExceptionHandler {
  private static final Sentence UNKNOWN =
      Sentence.of("checker-arguments-unknown")
          .zh("不认识的参数：{arguments}[；是否为：{meant}]")
          .en("unknown arguments: {arguments}[; did you mean: {meant}]");
  private static final Sentence MISSING =
      Sentence.of("checker-arguments-missing").zh("缺少{arguments}").en("missing: {arguments}");
  private static final Sentence TWICE =
      Sentence.of("checker-option-twice").zh("{option}只能写一次").en("{option} is given twice");
  private static final Sentence INVALID =
      Sentence.of("checker-option-invalid").zh("{option}：{reason}").en("{option}: {reason}");
  private static final Sentence OTHER =
      Sentence.of("checker-arguments-refused").zh("参数有误：{reason}").en("{reason}");

  /** A value that an option refuses (选项值不合). */
  static final class Refused extends TypeConversionException {
    private static final long serialVersionUID = 1L;

    private final Words reason;

    Refused(Words reason) {
      super(reason.in(Language.ENGLISH));
      this.reason = reason;
    }
  }

  @Override
  public int handleParseException(ParameterException refused, String[] arguments) {
    boolean english = List.of(arguments).contains(LanguageOption.ENGLISH);
    PrintWriter err = refused.getCommandLine().getErr();
    err.println(words(refused).in(english ? Language.ENGLISH : Language.CHINESE));
    refused.getCommandLine().usage(err);
    return ExitStatus.UNREADABLE;
  }

  private static Words words(ParameterException refused) {
    if (refused instanceof UnmatchedArgumentException unmatched) {
      Message unknown = UNKNOWN.with("arguments", texts(unmatched.getUnmatched()));
      List<String> meant = unmatched.getSuggestions();
      return meant.isEmpty() ? unknown : unknown.with("meant", texts(meant));
    }
    if (refused instanceof MissingParameterException missing) {
      return MISSING.with(
          "arguments", texts(missing.getMissing().stream().map(Misuse::name).toList()));
    }
    if (refused instanceof OverwrittenOptionException twice) {
      return TWICE.with("option", name(twice.getOverwritten()));
    }
    String option = Optional.ofNullable(refused.getArgSpec()).map(Misuse::name).orElse("");
    Words reason =
        refused.getCause() instanceof Refused own
            ? own.reason
            : new Verbatim(Visible.text(String.valueOf(refused.getMessage())));
    return option.isEmpty()
        ? OTHER.with("reason", reason)
        : INVALID.with("option", option).with("reason", reason);
  }

  private static Series texts(List<String> texts) {
    return Series.ofTexts(texts.stream().map(Visible::text).toList());
  }

  private static String name(ArgSpec argument) {
    if (argument instanceof OptionSpec option) {
      String value = option.arity().max() == 0 ? "" : "=" + option.paramLabel();
      return option.longestName() + value;
    }
    return argument.paramLabel();
  }
}
