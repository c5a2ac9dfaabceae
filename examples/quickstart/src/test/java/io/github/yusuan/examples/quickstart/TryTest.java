package io.github.yusuan.examples.quickstart;

import io.github.yusuan.core.amount.*;
import io.github.yusuan.core.disclosure.*;
import io.github.yusuan.rules.*;
import io.github.yusuan.rules.finding.*;
import io.github.yusuan.rules.identity.*;
import org.junit.jupiter.api.Test;

class TryTest {
  @Test
  void t() {
    Disclosure d = Fixture.TUNLIU_2024.read();
    for (int r = 0; r < 3; r++) {
      long best = Long.MAX_VALUE;
      for (int i = 0; i < 3000; i++) {
        long a = System.nanoTime();
        Identities.of(d);
        best = Math.min(best, System.nanoTime() - a);
      }
      System.out.println("identities " + best / 1000);
      best = Long.MAX_VALUE;
      for (int i = 0; i < 2000; i++) {
        long a = System.nanoTime();
        Rulebook.standard().check(d);
        best = Math.min(best, System.nanoTime() - a);
      }
      System.out.println("check " + best / 1000);
      best = Long.MAX_VALUE;
      for (int i = 0; i < 2000; i++) {
        long a = System.nanoTime();
        Rulebook.identities().check(d);
        best = Math.min(best, System.nanoTime() - a);
      }
      System.out.println("check identities " + best / 1000);
      for (Rule rule : Rulebook.standard().rules()) {
        if (rule.family().equals("SUM")) continue;
        best = Long.MAX_VALUE;
        Examination e = Examination.of(d, Rounding.HALF_UP, RelatedDocuments.none());
        rule.examine(e);
        for (int i = 0; i < 500; i++) {
          long a = System.nanoTime();
          rule.examine(e);
          best = Math.min(best, System.nanoTime() - a);
        }
        if (r == 2) System.out.println(rule.id() + " " + best / 1000);
      }
    }
  }
}
