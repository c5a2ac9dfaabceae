package io.github.yusuan.core.record;

import io.github.yusuan.core.classification.Dimension;
import io.github.yusuan.core.classification.Member;
import io.github.yusuan.core.label.Visible;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A code table (代码对照表): what the codes of one column mean. Codes are hierarchical, so a code that
 * the table has not means what its longest prefix there means: 11111 is what 11 is.
 *
 * <p>The format of a file: UTF-8, cells separated by tabs, lines that begin with {@code #} are
 * comments, and the header {@code code name member confidence source}. A member is written as its
 * identifier, such as {@code general-public-budget}; confidence and source are for people.
 */
public final class CodeTable implements Serializable {
  private static final long serialVersionUID = 1L;

  private final Dimension dimension;
  private final Map<String, Member> members;

  private CodeTable(Dimension dimension, Map<String, Member> members) {
    this.dimension = dimension;
    this.members = Collections.unmodifiableMap(members);
  }

  /**
   * Begins a table.
   *
   * @param dimension the dimension of its members
   * @return a table without codes
   */
  public static CodeTable of(Dimension dimension) {
    Objects.requireNonNull(dimension, "dimension");
    return new CodeTable(dimension, new TreeMap<>());
  }

  /**
   * Reads a table from a file.
   *
   * @param dimension the dimension of its members
   * @param path the file
   * @return the table
   * @throws IllegalArgumentException if a line breaks a rule, naming line, value and rule
   * @throws UncheckedIOException if the file cannot be read
   */
  public static CodeTable read(Dimension dimension, Path path) {
    try (BufferedReader reader = Files.newBufferedReader(path, StandardCharsets.UTF_8)) {
      return read(dimension, reader);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /**
   * Reads a table from characters, of the same format as a file.
   *
   * @param dimension the dimension of its members
   * @param reader the characters; read to the end, not closed
   * @return the table
   * @throws IllegalArgumentException if a line breaks a rule, naming line, value and rule
   * @throws UncheckedIOException if the reader fails
   */
  public static CodeTable read(Dimension dimension, Reader reader) {
    Objects.requireNonNull(reader, "reader");
    Map<String, Member> members = new TreeMap<>();
    new CodeFile(dimension, members).read(reader);
    return new CodeTable(dimension, members);
  }

  /**
   * Returns this table with one more code, or another meaning of one.
   *
   * @param code the code
   * @param member what it means
   * @return a copy
   * @throws IllegalArgumentException if the code is blank or the member is of another dimension
   */
  public CodeTable with(String code, Member member) {
    if (code.isBlank()) {
      throw new IllegalArgumentException("a code must not be blank: " + Visible.quoted(code));
    }
    if (member.dimension() != dimension) {
      throw new IllegalArgumentException("a code must mean a " + dimension.id() + ": " + member);
    }
    Map<String, Member> more = new TreeMap<>(members);
    more.put(code, member);
    return new CodeTable(dimension, more);
  }

  /**
   * Returns the dimension of the members.
   *
   * @return the dimension
   */
  public Dimension dimension() {
    return dimension;
  }

  /**
   * Returns the codes and what they mean.
   *
   * @return the members by code, in the order of the codes
   */
  public Map<String, Member> members() {
    return members;
  }

  /**
   * Finds what a code means.
   *
   * @param code a code, as it stands in a row
   * @return the member of the longest prefix that this table has, or nothing
   */
  public Optional<Member> member(String code) {
    for (int length = code.length(); length > 0; length--) {
      Member member = members.get(code.substring(0, length));
      if (member != null) {
        return Optional.of(member);
      }
    }
    return Optional.empty();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof CodeTable that
        && dimension == that.dimension
        && members.equals(that.members);
  }

  @Override
  public int hashCode() {
    return 31 * dimension.hashCode() + members.hashCode();
  }

  /** Returns {@code kind {1=kind:personnel, 21=kind:operating}}. */
  @Override
  public String toString() {
    return dimension.id() + " " + members;
  }
}
