package broadsheet.fetch.archive;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;

/** The unpacked bytes of a web archive, some of which may be given back. */
final class WarcBuffer {
  private static final int SIZE = 1 << 16;

  private final StoredBytes stored;
  private byte[] buffer = new byte[SIZE];
  private int at;
  private int end;
  private boolean ended;

  WarcBuffer(StoredBytes stored) {
    this.stored = stored;
  }

  /** The next byte, which stays; below 0 at the end. */
  int peek() throws IOException {
    return at < end || fill() ? buffer[at] & 0xff : -1;
  }

  int read() throws IOException {
    return at < end || fill() ? buffer[at++] & 0xff : -1;
  }

  /** Whether nothing is at hand: the next byte may belong to another member, or be damaged. */
  boolean isAtSeam() {
    return at == end;
  }

  private boolean fill() throws IOException {
    if (ended) {
      return false;
    }
    at = 0;
    end = 0;
    end = Math.max(0, stored.fill(buffer));
    ended = end == 0;
    return !ended;
  }

  /** Whether these bytes come next. */
  boolean startsWith(byte[] bytes) throws IOException {
    if (peek() != bytes[0]) {
      return false;
    }
    if (end - at < bytes.length) {
      join(bytes.length);
    }
    return end - at >= bytes.length
        && Arrays.equals(buffer, at, at + bytes.length, bytes, 0, bytes.length);
  }

  /** Brings so many bytes together, where there are so many. */
  private void join(int count) throws IOException {
    var more = new byte[SIZE];
    while (end - at < count && !ended) {
      var read = stored.fill(more);
      ended = read <= 0;
      if (!ended) {
        var joined = Arrays.copyOfRange(buffer, at, end + Math.max(SIZE, read));
        System.arraycopy(more, 0, joined, end - at, read);
        end = end - at + read;
        at = 0;
        buffer = joined;
      }
    }
  }

  /** Copies so many bytes, or those up to the end. */
  void copy(long count, ByteArrayOutputStream to) throws IOException {
    var left = count;
    while (left > 0 && (at < end || fill())) {
      var some = (int) Math.min(left, end - at);
      to.write(buffer, at, some);
      at += some;
      left -= some;
    }
  }

  /** Steps over so many bytes; answers how many there were. */
  long skip(long count) throws IOException {
    var left = count;
    while (left > 0 && (at < end || fill())) {
      var some = (int) Math.min(left, end - at);
      at += some;
      left -= some;
    }
    return count - left;
  }

  /** Gives back what was read, from an index on. */
  void pushBack(byte[] bytes, int from) {
    var back = bytes.length - from;
    var joined = new byte[Math.max(SIZE, back + end - at)];
    System.arraycopy(bytes, from, joined, 0, back);
    System.arraycopy(buffer, at, joined, back, end - at);
    end = back + end - at;
    at = 0;
    buffer = joined;
  }

  long offset() {
    return stored.offset(end - at);
  }

  /** Forgets what is at hand and goes where records may begin. */
  void resync() throws IOException {
    at = 0;
    end = 0;
    ended = !stored.resync();
  }
}
