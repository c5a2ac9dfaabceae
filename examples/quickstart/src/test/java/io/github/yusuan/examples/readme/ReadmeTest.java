package io.github.yusuan.examples.readme;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.yusuan.core.disclosure.Disclosure;
import io.github.yusuan.io.DisclosureJson;
import io.github.yusuan.rules.Report;
import io.github.yusuan.rules.finding.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What README shows is compiled and run here. */
class ReadmeTest {
  private static final Path ROOT = Path.of("../..");
  private static final Path HERE = Path.of("src/test/java/io/github/yusuan/examples/readme");

  @ParameterizedTest
  @ValueSource(strings = {"BuildOne", "CheckOne", "ReadAndWrite"})
  void each_snippet_is_a_file_that_compiles(String name) throws IOException {
    String source = Files.readString(HERE.resolve(name + ".java"));
    String snippet = source.substring(source.indexOf("import "));

    assertThat(Files.readString(ROOT.resolve("README.md"))).contains("```java\n" + snippet + "```");
  }

  @Test
  void the_quick_start_is_exactly_two_commands_of_one_line() throws IOException {
    List<String> commands =
        Pattern.compile("(?s)```sh\n(.*?)```")
            .matcher(Files.readString(ROOT.resolve("README.md")))
            .results()
            .map(MatchResult::group)
            .toList();

    assertThat(commands).hasSize(2);
    assertThat(commands).allSatisfy(command -> assertThat(command.lines()).hasSize(3));
    assertThat(Files.readString(ROOT.resolve(".ci/run")))
        .contains(commands.get(1).lines().toList().get(1));
  }

  @Test
  void the_disclosure_built_holds_and_the_own_rule_counts(@TempDir Path folder) throws IOException {
    Disclosure built = BuildOne.disclosure();
    Report report = CheckOne.check(built);

    assertThat(report.isViolated()).isFalse();
    assertThat(report.findings(Outcome.HOLDS))
        .anySatisfy(finding -> assertThat(finding.rule()).isEqualTo("MY-ALL-TABLES"));
    assertThat(report.findings())
        .noneSatisfy(finding -> assertThat(finding.rule()).isEqualTo("SUM-TIER"));

    Path first = folder.resolve("first.json");
    DisclosureJson.write(built, first);
    assertThat(ReadAndWrite.copy(first, folder.resolve("second.json"))).isEqualTo(built);
    DisclosureJson.writeLines(Stream.of(built, built), folder.resolve("two"));
    assertThat(ReadAndWrite.readable(folder.resolve("two"))).isEqualTo(2);
  }
}
