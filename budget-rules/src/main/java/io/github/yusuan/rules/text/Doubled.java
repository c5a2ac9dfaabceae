package io.github.yusuan.rules.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.MatchResult;

/** Words that stand twice in a row (重复用语), and directions that exclude each other (增减矛盾). */
final class Doubled {
  /** Two signs may well stand twice, 研究研究; three do not. */
  private static final int SHORTEST = 3;

  private static final int LONGEST = 16;

  private Doubled() {}

  /** Finds the words that are said twice: 增加增加, 合计合计, 机关运行经费机关运行经费. */
  static List<Blemish.Stretch> in(String text) {
    Unspaced words = Unspaced.of(text);
    List<Blemish.Stretch> found = new ArrayList<>(words.find(TextPatterns.DOUBLED));
    found.addAll(words.find(TextPatterns.TWO_DIRECTIONS, directions -> !areApart(directions)));
    repeated(text).stream()
        .filter(place -> found.stream().noneMatch(other -> overlap(place, other)))
        .toList()
        .forEach(found::add);
    found.sort(Comparator.comparingInt(Blemish.Stretch::from));
    return found;
  }

  /** Finds what cannot both be: 增加持平; 与上年持平，增长3.20%. */
  static List<Blemish.Stretch> contradictions(String text) {
    Unspaced words = Unspaced.of(text);
    List<Blemish.Stretch> found =
        new ArrayList<>(words.find(TextPatterns.TWO_DIRECTIONS, Doubled::areApart));
    found.addAll(words.find(TextPatterns.LEVEL_AND_CHANGED));
    found.sort(Comparator.comparingInt(Blemish.Stretch::from));
    return found;
  }

  private static boolean areApart(MatchResult directions) {
    return !DirectionWords.of(directions.group(1)).equals(DirectionWords.of(directions.group(2)));
  }

  private static boolean overlap(Blemish.Stretch one, Blemish.Stretch other) {
    return one.from() < other.to() && other.from() < one.to();
  }

  /** Finds words of at least three signs that follow themselves at once. */
  private static List<Blemish.Stretch> repeated(String text) {
    List<Blemish.Stretch> found = new ArrayList<>();
    int[] run = new int[LONGEST + 1];
    for (int at = 0; at < text.length(); at++) {
      boolean word = isOfWord(text.charAt(at));
      for (int length = SHORTEST; length <= LONGEST; length++) {
        boolean same = word && at >= length && text.charAt(at) == text.charAt(at - length);
        run[length] = same ? run[length] + 1 : 0;
        if (run[length] == length) {
          Blemish.Stretch place = new Blemish.Stretch(at + 1 - 2 * length, at + 1);
          if (isMeant(text.substring(at + 1 - length, at + 1)) && isNew(place, found)) {
            found.add(place);
          }
          run[length] = 0;
        }
      }
    }
    return found;
  }

  private static boolean isNew(Blemish.Stretch place, List<Blemish.Stretch> found) {
    return found.isEmpty() || !overlap(place, found.get(found.size() - 1));
  }

  /** Names that two levels share may follow each other, and so may one sign many times. */
  private static boolean isMeant(String words) {
    return WordingWords.SHARED_NAMES.stream().noneMatch(words::contains)
        && words.chars().distinct().count() > 2;
  }

  private static boolean isOfWord(char sign) {
    return (sign >= '\u4e00' && sign <= '\u9fff') || "（）“”".indexOf(sign) >= 0;
  }
}
