package io.github.yusuan.rules.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What templates and edits leave behind in a text (模板残留): data, easy to extend.
 *
 * @param starts the characters that it may begin with, so that a text is searched quickly
 * @param pattern what it looks like
 */
record Residue(String starts, String pattern) {
  private static final List<Residue> ALL =
      List.of(
          new Residue(
              "增上提",
              "(?:增加|增长|上升|提高)(?:\\s{0,9}" + either("减少|下降|降低|持平") + "|、(?:减少|下降|降低)(?=了?\\d))"),
          new Residue("减下降", "(?:减少|下降|降低)\\s{0,9}" + either("增加|增长|上升|持平")),
          new Residue("（(【[", GuidanceWords.IN_BRACKETS),
          new Residue("请此如没样（删公", GuidanceWords.IN_TEXT),
          new Residue("用包承负主原安职：:", GuidanceWords.NO_WORDS),
          new Residue("增减预支收经合总下上降占比用车保购团接共有编人项单年", GuidanceWords.NO_FIGURE),
          new Residue("某", GuidanceWords.SOME_NAME),
          new Residue("金预经数时名数比价支收总采：:（(", GuidanceWords.NOT_YET),
          new Residue("批示样范TF", GuidanceWords.OF_AN_EDITOR),
          new Residue("#", "#(?:VALUE|REF|DIV/0|N/A|NAME|NUM|NULL)[!！?？/0]{0,3}"),
          new Residue("□■●◎◇◆△▲☆★?？…._＿", GuidanceWords.SIGN_FOR_FIGURE),
          new Residue("<＜〈", "[<＜〈][^<>＜＞〈〉\\n]{1,20}[>＞〉](?=[亿万千]?元|[%％])"),
          new Residue(
              "无有没", "(?:无[/／]有|有[/／]无|(?:没有|无)[（(]有[）)]|有[（(](?:没有|无)[）)])(?![一-龥]{0,4}关)"),
          new Residue(
              "大小高低多少",
              "大于"
                  + either("小于|低于|少于|等于")
                  + "|小于"
                  + either("大于|高于|多于|等于")
                  + "|高于"
                  + either("低于|等于")
                  + "|低于"
                  + either("高于|等于")
                  + "|多于"
                  + either("少于|等于")
                  + "|少于"
                  + either("多于|等于")),
          new Residue(
              "增减",
              "增[（(/]减[）)]?(?=[\\d额幅]|[^，。；\\n"
                  + "]{0,2}万?元)|减[（(/]增[）)]?(?=[\\d额幅]|[^，。；\\n"
                  + "]{0,2}万?元)"),
          new Residue("XＸx", "(?<![A-Za-zＸ])(?:[XＸ]{2,200}|x{2,200})(?![A-Za-zＸ])"),
          new Residue("XＸ×", "(?<![0-9A-Za-z+＋])[X×Ｘ](?=年|月|日|万元|元|个|家|辆|人|项|名|台|批次|%|％)"),
          new Residue("NＮ", "(?<![0-9A-Za-z+＋])[NＮ](?=万元|%|％)"),
          new Residue("X×Ｘ", "(?<=附件|附表|[见第]表)[X×Ｘ](?![0-9A-Za-zXＸ×])"),
          new Residue("2", "20\\d?[XＸx×*＊]{1,2}年"),
          new Residue("〇", "〇{2,9}(?=局|委|办|街道|镇|乡|部门|单位)"),
          new Residue(
              "×＊○…",
              "×{2,999}+|＊{2,999}+|○{2,999}+|…{3,999}+(?!\\s{0,9}[-－(（]?\\s{0,3}\\d{1,4}\\s{0,3}[-－)）]?\\s{0,9}(?:\\n|\\z))"),
          new Residue("原", "原因[是为][:：]?[\\s\\u3000]{0,40}(?:(?=[。，；、]|\\z)|…{1,9}|\\.{3,9})"),
          new Residue("原", "原因[是为]?[:：]?\\s{0,40}\\n(?=[二三四五六七八九][、.．]|（[二三四五六七八九]）)"),
          new Residue("主", "(?<=[，。；\\n])主要原因[:：]?[\\s\\u3000]{0,40}(?=[。；]|\\z)"),
          new Residue("主", "(?<![^，。；\\n])主要原因[:：][\\s\\u3000]{0,40}(?=[。；]|\\z)"),
          new Residue("待", "(?<![有尚亟仍还等期急])待(?:填写?(?![报补])|补充)"),
          new Residue("待", "(?<![^（(【\\[：:，。；\\s])待完善(?=[）)】\\]，。；\\s]|\\z)"),
          new Residue("*＊", "(?<![\\dA-Za-z*＊])[*＊]{1,9}(?=局|部门|单位|委|处|年|月|万元|元|个|家|辆|人|%|％|项)"),
          new Residue("#", "(?<![\\dA-Za-z#])#{1,9}(?=万元|元|个|家|辆|%|％|部门|单位|年)"),
          new Residue("{｛", "[{｛][^{}｛｝\\n]{0,30}[}｝]"),
          new Residue("_＿", "(?<![A-Za-z0-9_/])_{2,999}+(?![A-Za-z0-9_])|＿{2,999}+"),
          new Residue(
              "。，、；：",
              "。{2,999}+|，{2,999}+|、{2,999}+|；{2,999}+|：{2,999}+|[，、；：]。|。[，、；]|[，；]、|[、；]，|[，、]；"),
          new Residue(
              "（(《“〔【", "（\\s{0,9}）|\\(\\s{0,9}\\)|《\\s{0,9}》|“\\s{0,9}”|〔\\s{0,9}〕|【\\s{0,9}】"));

  /** The other word of an alternative that was not chosen: （减少）, /减少. */
  private static String either(String words) {
    return "(?:[（(]\\s{0,9}[或/]?\\s{0,9}(?:"
        + words
        + ")\\s{0,9}[）)]|/\\s{0,9}(?:"
        + words
        + ")|或(?:"
        + words
        + ")(?=\\d))";
  }

  /** Returns what is looked for, by the characters that it begins with. */
  static Map<Character, String> byStart() {
    Map<Character, String> patterns = new HashMap<>();
    for (Residue residue : ALL) {
      for (char start : residue.starts().toCharArray()) {
        patterns.merge(start, residue.pattern(), (one, other) -> one + "|" + other);
      }
    }
    return patterns;
  }

  /** Finds the residues of a text. */
  static List<Blemish.Stretch> in(String text) {
    return TextPatterns.RESIDUE.in(text).stream()
        .map(found -> new Blemish.Stretch(found.start(), found.end()))
        .toList();
  }
}
