package io.github.yusuan.rules.text;

/** Words in quotes (引用的文字): quotes within are single ones, as in “‘三公’经费”. */
final class Quotation {
  private Quotation() {}

  static String of(String words) {
    return "“" + words.replace('“', '‘').replace('”', '’') + "”";
  }
}
