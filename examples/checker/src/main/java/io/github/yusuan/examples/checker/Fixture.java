package io.github.yusuan.examples.checker;

import io.github.yusuan.core.disclosure.Disclosure;
import io.github.yusuan.io.DisclosureJson;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/** The real published disclosures that come with the examples (真实公开文本). */
public enum Fixture {
  /** 长治市屯留区行政审批服务管理局 2024: thirteen tables in 万元, eight performance sheets in 元. */
  TUNLIU_2024("tunliu-2024.json"),
  /** 上海市普陀区人民政府办公室 2025: nine tables, 元 with two decimals. */
  PUTUO_OFFICE_2025("putuo-office-2025.json"),
  /** 上海市普陀区人民政府万里街道办事处 2025: nine tables, whole 元. */
  WANLI_2025("wanli-2025.json");

  /** 屯留 2024 as it was printed: its tables exactly as an OCR service left them. */
  private static final String PRINTED = "tunliu-2024.md";

  private final String resource;

  Fixture(String resource) {
    this.resource = resource;
  }

  /**
   * Returns the name of the resource beside this class.
   *
   * @return a file name
   */
  public String resource() {
    return resource;
  }

  /**
   * Returns the document as it stands in the jar.
   *
   * @return UTF-8 bytes
   */
  public byte[] bytes() {
    return bytes(resource);
  }

  private static byte[] bytes(String name) {
    try (InputStream stream = Fixture.class.getResourceAsStream(name)) {
      return Objects.requireNonNull(stream, name).readAllBytes();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /**
   * Returns {@link #TUNLIU_2024} as it was printed, which the checker reads where no file is named.
   *
   * @return Markdown in UTF-8, its tables as an OCR service left them
   */
  public static byte[] printed() {
    return bytes(PRINTED);
  }

  /**
   * Reads the document.
   *
   * @return the disclosure
   */
  public Disclosure read() {
    return DisclosureJson.read(bytes());
  }
}
