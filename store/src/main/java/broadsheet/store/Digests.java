package broadsheet.store;

import broadsheet.source.Bytes;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Names for content, made of the content. */
final class Digests {
  private static final int LENGTH = 32;

  private Digests() {}

  static String of(Bytes content) {
    try {
      var digest = MessageDigest.getInstance("SHA-256").digest(content.toArray());
      return HexFormat.of().formatHex(digest).substring(0, LENGTH);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java has SHA-256", impossible);
    }
  }
}
