package broadsheet.store;

import broadsheet.source.Bytes;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Names for content, made of the content. */
final class Digests {
  private static final int LENGTH = 32;

  private Digests() {}

  /** A short one. */
  static String of(Bytes content) {
    return whole(content.toArray()).substring(0, LENGTH);
  }

  /** SHA-256 of these bytes, one after the other. */
  static String whole(byte[]... parts) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      for (var part : parts) {
        digest.update(part);
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java has SHA-256", impossible);
    }
  }
}
