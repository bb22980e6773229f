package broadsheet.fetch.archive;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** A stream that can be gone back in, to a mark that is not too far behind. */
final class Lookahead {
  /** So far back a mark is kept. */
  static final int BACK_MAX = 1 << 20;

  private static final int PIECE = 1 << 16;

  private final InputStream in;
  private byte[] buffer = new byte[2 * PIECE];
  private int at;
  private int end;

  /** Where {@code buffer} begins in the file. */
  private long base;

  /** Where in the file the mark is. */
  private long mark;

  Lookahead(InputStream in) {
    this.in = in;
  }

  long position() {
    return base + at;
  }

  byte[] buffer() {
    return buffer;
  }

  /** Index of the next byte in the buffer. */
  int at() {
    return at;
  }

  int available() {
    return end - at;
  }

  void skip(int count) {
    at += count;
  }

  void mark() {
    mark = position();
  }

  /** Goes back to the byte after the mark; stays here when that is too far behind. */
  void backBehindMark() {
    var behind = mark + 1 - base;
    at = behind > 0 && behind < at ? (int) behind : at;
    mark();
  }

  /** Tries to have so many bytes at hand; whether it has. */
  boolean ensure(int count) throws IOException {
    while (available() < count) {
      makeRoom();
      var read = in.read(buffer, end, Math.min(PIECE, buffer.length - end));
      if (read < 0) {
        return false;
      }
      end += read;
    }
    return true;
  }

  /** Forgets what is before the mark, and before the next byte where the mark is too far behind. */
  private void makeRoom() {
    if (buffer.length - end >= PIECE) {
      return;
    }
    var marked = mark - base;
    var kept = marked >= 0 && at - marked <= BACK_MAX ? (int) marked : at;
    System.arraycopy(buffer, kept, buffer, 0, end - kept);
    base += kept;
    at -= kept;
    end -= kept;
    if (buffer.length - end < PIECE) {
      buffer = Arrays.copyOf(buffer, 2 * buffer.length);
    }
  }
}
