package broadsheet.source;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Names a feed: made of the address at which it was first followed, kept when that changes. */
public record FeedId(String value) implements Comparable<FeedId> {
  private static final int BYTES = 6;

  public FeedId {
    if (value.isBlank() || value.length() > 64) {
      throw new IllegalArgumentException("not a feed id: '" + value + "'");
    }
  }

  /** The first 12 hexadecimal digits of SHA-256 over the canonical address. */
  public static FeedId of(Url url) {
    var digest = sha256().digest(CanonicalUrl.of(url).getBytes(StandardCharsets.UTF_8));
    return new FeedId(HexFormat.of().formatHex(digest, 0, BYTES));
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java has SHA-256", impossible);
    }
  }

  @Override
  public int compareTo(FeedId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
