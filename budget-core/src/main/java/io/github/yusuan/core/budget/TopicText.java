package io.github.yusuan.core.budget;

import io.github.yusuan.core.narrative.Claim;
import java.util.List;

/** What a text says of a topic (说明文字), and the figures that it claims there. */
record TopicText(String text, List<Claim> claims) {
  static final TopicText NONE = new TopicText("", List.of());
}
