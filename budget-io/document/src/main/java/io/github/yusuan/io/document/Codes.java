package io.github.yusuan.io.document;

import io.github.yusuan.core.catalog.Completion;
import io.github.yusuan.core.catalog.Scope;
import io.github.yusuan.core.catalog.SubjectCatalog;
import io.github.yusuan.core.classification.DepartmentEconomicCode;
import io.github.yusuan.core.classification.Dimension;
import io.github.yusuan.core.classification.FunctionalCode;
import io.github.yusuan.core.classification.GovernmentEconomicCode;
import io.github.yusuan.core.classification.RevenueCode;
import io.github.yusuan.core.classification.SubjectCode;
import java.util.List;
import java.util.Optional;

/** The codes of a form's rows (科目代码), joined from their columns or completed from names. */
final class Codes {
  /** How many years back a name may have been in use. */
  private static final int YEARS = 12;

  private final SubjectCatalog catalog;
  private String last = "";

  Codes(SubjectCatalog catalog) {
    this.catalog = catalog;
  }

  /** A code, and whether it is exactly what is printed. */
  record Read(SubjectCode code, boolean exact) {
    Read completed() {
      return new Read(code, false);
    }
  }

  /** Joins the columns of a code: 201|05|07, 201|20105|2010507, or with those blank that repeat. */
  Optional<Read> joined(Dimension dimension, PrintedRow row) {
    StringBuilder code = new StringBuilder();
    boolean exact = !row.isMisprinted();
    List<String> parts = row.codes();
    for (int at = 0; at < parts.size(); at++) {
      String part = parts.get(at);
      if (part.isEmpty() && at == 0 && last.length() >= 3 && parts.size() > 1) {
        code.append(last, 0, 3);
      } else if (part.length() > code.length() && at > 0 && part.startsWith(code.toString())) {
        code.setLength(0);
        code.append(part);
      } else if (at > 0 && part.length() == 1) {
        code.append('0').append(part);
        exact = false;
      } else {
        code.append(part);
      }
    }
    Optional<SubjectCode> read = parsed(dimension, code.toString());
    if (read.isPresent() && isPlausible(parts)) {
      last = code.toString();
      boolean printed = exact;
      return read.map(found -> new Read(found, printed));
    }
    return byName(dimension, row).or(() -> besideLast(dimension, parts));
  }

  /**
   * An item whose class lost digits, 7|11|02, stands below its section 20711 or beside another item
   * of it.
   */
  private Optional<Read> besideLast(Dimension dimension, List<String> parts) {
    if (parts.size() < 3 || last.length() < 5) {
      return Optional.empty();
    }
    String section = last.substring(0, 5);
    boolean ofSection =
        parts.get(1).equals(section.substring(3))
            && isPartOf(parts.get(0), section.substring(0, 3));
    return ofSection
        ? parsed(dimension, section + parts.get(2)).map(code -> new Read(code, false))
        : Optional.empty();
  }

  /** Tells whether digits are those of a code, in their order, of which some are lost. */
  private static boolean isPartOf(String digits, String code) {
    int at = 0;
    for (int next = 0; next < code.length() && at < digits.length(); next++) {
      at += code.charAt(next) == digits.charAt(at) ? 1 : 0;
    }
    return !digits.isEmpty() && at == digits.length();
  }

  /** The first column of a code has its class, of three digits, or all of it. */
  private static boolean isPlausible(List<String> parts) {
    return parts.isEmpty() || parts.get(0).isEmpty() || parts.get(0).length() >= 3;
  }

  private static Optional<SubjectCode> parsed(Dimension dimension, String digits) {
    try {
      return switch (dimension) {
        case FUNCTION -> Optional.of(FunctionalCode.of(digits));
        case DEPARTMENT_ECONOMIC -> Optional.of(DepartmentEconomicCode.of(digits));
        case GOVERNMENT_ECONOMIC -> Optional.of(GovernmentEconomicCode.of(digits));
        case REVENUE -> Optional.of(RevenueCode.of(digits));
        default -> Optional.empty();
      };
    } catch (IllegalArgumentException none) {
      return Optional.empty();
    }
  }

  /** A code that is none is looked up by its name among those around the last code. */
  private Optional<Read> byName(Dimension dimension, PrintedRow row) {
    for (int length = last.length(); length >= 3; length -= 2) {
      Optional<SubjectCode> above = parsed(dimension, last.substring(0, length));
      Optional<SubjectCode> found =
          above.flatMap(code -> catalog.complete(row.name(), Scope.below(code)).code());
      if (found.isPresent()) {
        last = found.get().id();
        return found.map(code -> new Read(code, false));
      }
    }
    return Optional.empty();
  }

  /**
   * Completes a name that is printed without a code, in the catalogue of this year or an earlier.
   */
  Optional<Read> completed(String name, Scope scope) {
    Completion completion = catalog.complete(name, scope);
    if (completion.code().isPresent()) {
      return completion.code().map(code -> new Read(code, true));
    }
    for (int back = 1; back <= YEARS && completion.candidates().isEmpty(); back++) {
      completion = catalog.in(catalog.year().minusYears(back)).complete(name, scope);
      if (completion.code().isPresent()) {
        return completion.code().map(code -> new Read(code, false));
      }
    }
    return Optional.empty();
  }

  /**
   * Completes a functional name: the only code of that name, else the one right below the last code
   * or below one around it, where a table prints the names of all levels and no codes.
   */
  Optional<Read> functional(String name) {
    Optional<Read> found =
        completed(name, Scope.all(Dimension.FUNCTION))
            .or(() -> aroundLast(name))
            .or(() -> completed(name, Scope.classes(Dimension.FUNCTION)).map(Read::completed));
    found.ifPresent(read -> last = read.code().id());
    return found;
  }

  private Optional<Read> aroundLast(String name) {
    for (int length = last.length(); length >= 3; length -= 2) {
      Optional<Read> found =
          completed(name, Scope.childrenOf(FunctionalCode.of(last.substring(0, length))));
      if (found.isPresent()) {
        return found.map(Read::completed);
      }
    }
    return Optional.empty();
  }

  /** Completes an economic name: below the class of the row before, among the classes, anywhere. */
  Optional<Read> economic(String name, boolean isClass) {
    Dimension dimension = Dimension.DEPARTMENT_ECONOMIC;
    Optional<SubjectCode> itself = itself(dimension, name);
    if (itself.isPresent()) {
      last = itself.get().id();
      return itself.map(code -> new Read(code, true));
    }
    Optional<Read> read =
        isClass || last.isEmpty()
            ? completed(name, Scope.classes(dimension))
            : completed(name, Scope.childrenOf(DepartmentEconomicCode.of(last.substring(0, 3))));
    Optional<Read> found =
        read.or(() -> completed(name, Scope.classes(dimension)))
            .or(() -> completed(name, Scope.all(dimension)));
    found.ifPresent(code -> last = code.code().id());
    return found;
  }

  /** Completes a governmental economic name beside a departmental code. */
  Optional<SubjectCode> governmental(String name, SubjectCode beside) {
    Optional<SubjectCode> itself = itself(Dimension.GOVERNMENT_ECONOMIC, name);
    return itself.isEmpty() && beside instanceof DepartmentEconomicCode code
        ? catalog.complete(name, code).code()
        : itself;
  }

  /** A code that no catalogue names is printed in the place of its name. */
  private static Optional<SubjectCode> itself(Dimension dimension, String name) {
    String half = PrintedKey.half(name);
    return DocumentPatterns.DIGITS.matches(half) ? parsed(dimension, half) : Optional.empty();
  }
}
