package broadsheet.source;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;

/** Keyed digests (RFC 2104) on the JDK's plain ones. */
final class Hmac {
  private Hmac() {}

  /** The code of {@code message} under {@code key} by a digest of the SHA family. */
  static byte[] of(String digestName, String key, byte[] message) {
    var digest = digest(digestName);
    var blockLength = digest.getDigestLength() > 32 ? 128 : 64;
    var keyBytes = key.getBytes(StandardCharsets.UTF_8);
    var block =
        Arrays.copyOf(
            keyBytes.length > blockLength ? digest.digest(keyBytes) : keyBytes, blockLength);
    digest.update(masked(block, 0x36));
    var inner = digest.digest(message);
    digest.update(masked(block, 0x5c));
    return digest.digest(inner);
  }

  private static byte[] masked(byte[] block, int mask) {
    var masked = new byte[block.length];
    for (var i = 0; i < block.length; i++) {
      masked[i] = (byte) (block[i] ^ mask);
    }
    return masked;
  }

  private static MessageDigest digest(String name) {
    try {
      return MessageDigest.getInstance(name);
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException("every JDK has " + name, missing);
    }
  }
}
