package io.github.yusuan.core.label;

/** Words that say how many (可计数): a number, a series. English words inflect by it. */
interface Counted extends Words {
  /** Returns how many. */
  long count();
}
