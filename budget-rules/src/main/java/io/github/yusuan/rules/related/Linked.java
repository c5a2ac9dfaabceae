package io.github.yusuan.rules.related;

import io.github.yusuan.rules.finding.Finding;
import io.github.yusuan.rules.finding.Rule;
import io.github.yusuan.rules.identity.Identity;
import io.github.yusuan.rules.identity.Link;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One thing that a rule compares between documents (一项文本间核对). */
interface Linked {
  /** Returns what is to be equal, or nothing where that can't be told. */
  Optional<Link> link();

  /** Judges it; the identity is what became of the link, null where there is none. */
  Finding finding(Rule rule, Identity.@Nullable Across identity);
}
