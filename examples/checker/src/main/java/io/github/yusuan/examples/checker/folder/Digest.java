package io.github.yusuan.examples.checker.folder;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** What tells contents apart (内容摘要): the first 128 bits of their SHA-256. */
final class Digest {
  private static final int DIGITS = 32;

  private Digest() {}

  static String of(byte[] content) {
    return text(bytes(content));
  }

  /** Returns the digest of a file, of any size. */
  static String of(Path file) throws IOException {
    MessageDigest digest = begun();
    try (InputStream in = Files.newInputStream(file)) {
      byte[] buffer = new byte[1 << 16];
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        digest.update(buffer, 0, read);
      }
    }
    return text(digest.digest());
  }

  /** Returns all bytes of the digest. */
  static byte[] bytes(byte[] content) {
    return begun().digest(content);
  }

  /** Begins the digest of what is written piece by piece. */
  static MessageDigest begun() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException everyPlatformHasIt) {
      throw new IllegalStateException(everyPlatformHasIt);
    }
  }

  static String text(byte[] digest) {
    return HexFormat.of().formatHex(digest).substring(0, DIGITS);
  }
}
