package io.github.yusuan.rules.page;

import io.github.yusuan.core.label.Language;
import io.github.yusuan.core.label.Sentence;
import io.github.yusuan.rules.Rulebook;
import io.github.yusuan.rules.finding.Rule;
import java.util.List;

/** The page that lists the rules of a rulebook (核对规则一览). */
public final class RulePage {
  private static final Sentence SOURCE =
      Sentence.of("rule-source").zh("{sort}：{citation}").en("{sort}: {citation}");

  private RulePage() {}

  /**
   * Writes the page.
   *
   * @param rulebook the rules
   * @return Markdown with identifier, severity and sentence of each rule, and with the rules that
   *     speak of each item that inspectors ask for
   */
  public static String of(Rulebook rulebook) {
    StringBuilder page = new StringBuilder();
    page.append("# 核对规则 Rules\n\n");
    page.append("Identifiers are permanent. Generated from the code; a test keeps it true.\n\n");
    page.append("| rule | 严重程度 | 规则 | 依据 | severity | rule in words | source |\n");
    page.append("|---|---|---|---|---|---|---|\n");
    for (Rule rule : rulebook.rules()) {
      page.append("| ").append(rule.id());
      page.append(" | ").append(rule.severity().label().in(Language.CHINESE));
      page.append(" | ").append(rule.title().in(Language.CHINESE));
      page.append(" | ").append(source(rule, Language.CHINESE));
      page.append(" | ").append(rule.severity().label().in(Language.ENGLISH));
      page.append(" | ").append(rule.title().in(Language.ENGLISH));
      page.append(" | ").append(source(rule, Language.ENGLISH)).append(" |\n");
    }
    requirements(rulebook, page);
    return page.toString();
  }

  /** An item of which no rule speaks is listed all the same. */
  private static void requirements(Rulebook rulebook, StringBuilder page) {
    page.append("\n## 检查事项 What inspectors ask for\n\n");
    page.append("| 事项 | asked for | rules |\n");
    page.append("|---|---|---|\n");
    for (Requirement requirement : Requirement.all()) {
      List<String> rules = requirement.in(rulebook.rules());
      page.append("| ").append(requirement.name().in(Language.CHINESE));
      page.append(" | ").append(requirement.name().in(Language.ENGLISH));
      page.append(" | ").append(rules.isEmpty() ? "—" : String.join(", ", rules)).append(" |\n");
    }
  }

  private static String source(Rule rule, Language language) {
    return SOURCE
        .with("sort", rule.source().sort().label())
        .with("citation", rule.source().citation())
        .in(language);
  }
}
