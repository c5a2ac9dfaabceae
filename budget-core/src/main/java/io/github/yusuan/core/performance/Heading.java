package io.github.yusuan.core.performance;

import io.github.yusuan.core.label.Identifier;
import io.github.yusuan.core.label.Label;
import io.github.yusuan.core.label.Language;
import io.github.yusuan.core.label.PrintedText;
import java.io.Serializable;
import java.util.List;

/**
 * A level-2 indicator (二级指标): the heading that an indicator stands under.
 *
 * @param group the level-1 indicator that it belongs to
 * @param id the identifier, unique among the headings of the taxonomy
 * @param label the name, with 指标
 * @param otherNames what publishers also print, such as 可持续发展影响指标
 */
public record Heading(Group group, String id, Label label, List<String> otherNames)
    implements Serializable {
  private static final long serialVersionUID = 1L;

  /**
   * Checks the identifier.
   *
   * @param group the level-1 indicator
   * @param id the identifier
   * @param label the name
   * @param otherNames what publishers also print
   * @throws IllegalArgumentException if it is not lower-case words joined by hyphens
   */
  public Heading {
    Identifier.check("indicator id", id);
    otherNames = List.copyOf(otherNames);
  }

  /**
   * Tells whether a printed text means this heading. Spaces and a closing 指标 do not count.
   *
   * @param printed a text such as 数量指标 or 数量
   * @return true if it is the Chinese name or one of the other names
   */
  public boolean isPrinted(String printed) {
    String core = core(printed);
    return core.equals(core(label.in(Language.CHINESE)))
        || otherNames.stream().anyMatch(name -> core.equals(core(name)));
  }

  private static String core(String printed) {
    String solid = PrintedText.of(printed).toString();
    return solid.endsWith("指标") ? solid.substring(0, solid.length() - 2) : solid;
  }

  /** Returns both identifiers, as {@code output/quantity}. */
  @Override
  public String toString() {
    return group + "/" + id;
  }
}
