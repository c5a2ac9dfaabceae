package io.github.yusuan.examples.quickstart;
import io.github.yusuan.rules.*;
import io.github.yusuan.core.label.Language;
import org.junit.jupiter.api.Test;
class TryTest {
  @Test void t() {
    for (Fixture f : Fixture.values()) {
      Report r = Rulebook.standard().check(f.read());
      System.out.println(r.in(Language.CHINESE));
    }
  }
}
