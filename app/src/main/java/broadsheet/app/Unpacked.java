package broadsheet.app;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/** Opens a stored stream: unpacks gzip, known by its first bytes, and turns UTF-16 into UTF-8. */
final class Unpacked {
  private static final int BUFFER = 1 << 16;
  private static final int GZIP = 0x1f8b;

  private Unpacked() {}

  /** A stream that can be marked, without a byte order mark at its beginning. */
  static BufferedInputStream open(String name, InputStream stored) throws IOException {
    var plain = new BufferedInputStream(stored, BUFFER);
    var packed = firstTwo(plain) == GZIP || (isNamedPacked(name) && firstTwo(plain) >= 0);
    var in = packed ? new BufferedInputStream(new GZIPInputStream(plain, BUFFER), BUFFER) : plain;
    return inUtf8(in);
  }

  private static boolean isNamedPacked(String name) {
    return name.toLowerCase(Locale.ROOT).endsWith(".gz");
  }

  private static BufferedInputStream inUtf8(BufferedInputStream in) throws IOException {
    var head = peek(in, 3);
    if (head.length == 3 && (head[0] & 0xff) == 0xef && head[1] == (byte) 0xbb) {
      in.skipNBytes(3);
      return in;
    }
    var wide = wide(head);
    return wide == null
        ? in
        : new BufferedInputStream(new Narrowed(new InputStreamReader(in, wide)), BUFFER);
  }

  /** By a byte order mark, or by markup or JSON with every second byte zero. */
  private static @Nullable Charset wide(byte[] head) {
    if (head.length < 2) {
      return null;
    }
    var mark = (head[0] & 0xff) << 8 | (head[1] & 0xff);
    return switch (mark) {
      case 0xfeff, 0xfffe -> StandardCharsets.UTF_16;
      case '<' << 8, '{' << 8, '[' << 8 -> StandardCharsets.UTF_16LE;
      case '<', '{', '[' -> StandardCharsets.UTF_16BE;
      default -> null;
    };
  }

  /** The first two bytes as a number; below 0 when there are fewer. */
  private static int firstTwo(BufferedInputStream in) throws IOException {
    var head = peek(in, 2);
    return head.length < 2 ? -1 : (head[0] & 0xff) << 8 | (head[1] & 0xff);
  }

  /** The next bytes, which stay to be read. */
  static byte[] peek(BufferedInputStream in, int length) throws IOException {
    in.mark(length);
    try {
      return in.readNBytes(length);
    } finally {
      in.reset();
    }
  }

  /** Characters as UTF-8 bytes. */
  private static final class Narrowed extends InputStream {
    private final InputStreamReader reader;
    private final char[] some = new char[BUFFER >> 3];
    private byte[] bytes = {};
    private int at;

    Narrowed(InputStreamReader reader) {
      this.reader = reader;
    }

    @Override
    public int read() throws IOException {
      return fill() ? bytes[at++] & 0xff : -1;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
      if (length == 0) {
        return 0;
      }
      if (!fill()) {
        return -1;
      }
      var count = Math.min(length, bytes.length - at);
      System.arraycopy(bytes, at, into, offset, count);
      at += count;
      return count;
    }

    private boolean fill() throws IOException {
      if (at < bytes.length) {
        return true;
      }
      var count = reader.read(some, 0, some.length - 1);
      if (count < 0) {
        return false;
      }
      if (Character.isHighSurrogate(some[count - 1])) {
        var low = reader.read();
        if (low >= 0) {
          some[count++] = (char) low;
        }
      }
      bytes = new String(Arrays.copyOf(some, count)).getBytes(StandardCharsets.UTF_8);
      at = 0;
      return true;
    }
  }
}
