package io.github.yusuan.rules.claim;

import io.github.yusuan.core.narrative.Claim;
import io.github.yusuan.core.narrative.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;

/** Reads the text of one section into claims (逐节读数), sentence by sentence. */
final class ClaimReader {
  private final SectionVocabulary words;
  private final Section section;
  private final Discourse discourse = new Discourse();
  private final List<Claim> claims = new ArrayList<>();
  private final List<UnclaimedSentence> unclaimed = new ArrayList<>();

  private ClaimReader(SectionVocabulary words, Section section) {
    this.words = words;
    this.section = section;
  }

  static ClaimReader read(Section section, SectionVocabulary words) {
    ClaimReader reader = new ClaimReader(words, section);
    reader.read();
    return reader;
  }

  private void read() {
    String text = section.text();
    int from = 0;
    discourse.begin();
    for (MatchResult end : ClaimPatterns.SENTENCE_END.all(text)) {
      read(text.substring(from, end.start()));
      from = end.end();
      if (!end.group().equals("；") && !end.group().equals(";")) {
        discourse.begin();
      } else {
        discourse.goOn();
      }
    }
    read(text.substring(from));
  }

  private void read(String sentence) {
    SolidText solid = SolidText.of(sentence);
    if (!new SentenceReader(words, discourse, solid, claims).read()) {
      unclaimed.add(new UnclaimedSentence(section, sentence.strip()));
    }
  }

  List<Claim> claims() {
    return claims;
  }

  List<UnclaimedSentence> unclaimed() {
    return unclaimed;
  }
}
