package io.github.yusuan.core.record;

import io.github.yusuan.core.catalog.Confidence;
import io.github.yusuan.core.classification.Category;
import io.github.yusuan.core.classification.DepartmentEconomicCode;
import io.github.yusuan.core.classification.Dimension;
import io.github.yusuan.core.classification.FunctionalCode;
import io.github.yusuan.core.classification.GovernmentEconomicCode;
import io.github.yusuan.core.classification.Member;
import io.github.yusuan.core.classification.RevenueCode;
import io.github.yusuan.core.label.Visible;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;

/** Reads the file of a {@link CodeTable} (代码对照文件); every refusal names its line. */
record CodeFile(Dimension dimension, Map<String, Member> members) {
  private static final List<String> HEADER =
      List.of("code", "name", "member", "confidence", "source");

  void read(Reader characters) {
    BufferedReader reader = new BufferedReader(characters);
    boolean headed = false;
    int number = 0;
    try {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        number++;
        if (!line.isBlank() && !line.startsWith("#")) {
          read(RecordPatterns.TAB.split(line), headed);
          headed = true;
        }
      }
      if (!headed) {
        throw new IllegalArgumentException("the header must be there: " + HEADER);
      }
    } catch (IllegalArgumentException refused) {
      throw new IllegalArgumentException("line " + number + ": " + refused.getMessage(), refused);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private void read(List<String> cells, boolean headed) {
    if (cells.size() != HEADER.size() || (!headed && !HEADER.equals(cells))) {
      throw new IllegalArgumentException(
          "cells must be " + HEADER + ", separated by tabs: " + cells);
    }
    if (headed) {
      Confidence.parse(cells.get(3));
      add(cells.get(0), member(cells.get(2)));
    }
  }

  private void add(String code, Member member) {
    if (code.isBlank() || members.put(code, member) != null) {
      throw new IllegalArgumentException("a code must stand there once: " + Visible.quoted(code));
    }
  }

  private Member member(String id) {
    return switch (dimension) {
      case FUNCTION -> FunctionalCode.of(id);
      case DEPARTMENT_ECONOMIC -> DepartmentEconomicCode.of(id);
      case GOVERNMENT_ECONOMIC -> GovernmentEconomicCode.of(id);
      case REVENUE -> RevenueCode.of(id);
      default -> category(id);
    };
  }

  private Category category(String id) {
    return Category.standard().stream()
        .filter(category -> category.dimension() == dimension && category.id().equals(id))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "a member must be a " + dimension.id() + " of Yusuan: " + Visible.quoted(id)));
  }
}
