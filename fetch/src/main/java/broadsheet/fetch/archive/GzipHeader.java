package broadsheet.fetch.archive;

import java.util.Arrays;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** Reads the header of packed bytes (RFC 1952 § 2.3). */
final class GzipHeader {
  private static final int FIXED = 10;
  private static final int FLAG_CHECKSUM = 2;
  private static final int FLAG_EXTRA = 4;
  private static final int FLAG_NAME = 8;
  private static final int FLAG_COMMENT = 16;
  private static final int FLAGS_MAX = 31;
  private static final int FIRST = 16;

  private GzipHeader() {}

  /** How long the header is that begins here; below 0 when there is none. */
  static int length(byte[] bytes, int begin, int available) {
    if (available < FIXED || !hasMagic(bytes, begin)) {
      return -1;
    }
    var flags = bytes[begin + 3] & 0xff;
    var at = FIXED;
    if (flags > FLAGS_MAX) {
      return -1;
    }
    if ((flags & FLAG_EXTRA) != 0) {
      at += available < at + 2 ? available : 2 + word(bytes, begin + at);
    }
    at = (flags & FLAG_NAME) != 0 ? afterZero(bytes, begin, at, available) : at;
    at = (flags & FLAG_COMMENT) != 0 ? afterZero(bytes, begin, at, available) : at;
    at += (flags & FLAG_CHECKSUM) != 0 ? 2 : 0;
    return at < available ? at : -1;
  }

  /** Deflate is the only method there is. */
  static boolean hasMagic(byte[] bytes, int begin) {
    return (bytes[begin] & 0xff) == 0x1f
        && (bytes[begin + 1] & 0xff) == 0x8b
        && bytes[begin + 2] == 8;
  }

  private static int word(byte[] bytes, int at) {
    return (bytes[at] & 0xff) | (bytes[at + 1] & 0xff) << 8;
  }

  private static int afterZero(byte[] bytes, int begin, int from, int available) {
    var at = from;
    while (at < available && bytes[begin + at] != 0) {
      at++;
    }
    return at + 1;
  }

  /** The first unpacked bytes of a member whose packed ones begin here; none when it is damaged. */
  static byte[] firstBytes(byte[] bytes, int begin, int available) {
    var first = new byte[FIRST];
    var inflater = new Inflater(true);
    try {
      inflater.setInput(bytes, begin, available);
      return Arrays.copyOf(first, inflater.inflate(first));
    } catch (DataFormatException damaged) {
      return new byte[0];
    } finally {
      inflater.end();
    }
  }
}
