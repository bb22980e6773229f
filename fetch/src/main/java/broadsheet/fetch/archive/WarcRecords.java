package broadsheet.fetch.archive;

import broadsheet.source.Bytes;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a web archive (WARC 1.0 and 1.1, ISO 28500) into its records; one is held at a time. After
 * damage the search goes on for the next line that begins a record, or the next packed member.
 */
final class WarcRecords {
  /** Longer records that may hold a page are told and passed over. */
  static final int RECORD_MAX = 12 << 20;

  private static final int HEADER_MAX = 1 << 16;

  /** So much of a block shows what it holds. */
  private static final int LOOK = 1 << 14;

  private static final long LENGTH_MAX = 1L << 36;

  private final WarcBuffer in;

  WarcRecords(StoredBytes stored) {
    this.in = new WarcBuffer(stored);
  }

  /** The next piece; empty at the end. */
  Optional<WarcPiece> next() throws IOException {
    try {
      skipBlankLines();
      return in.peek() < 0 ? Optional.empty() : Optional.of(record(in.offset()));
    } catch (DamagedMember damaged) {
      in.resync();
      return Optional.of(new WarcPiece.Broken(damaged.offset(), damaged.why()));
    }
  }

  private void skipBlankLines() throws IOException {
    while (in.peek() == '\r' || in.peek() == '\n') {
      in.read();
    }
  }

  private WarcPiece record(long offset) throws IOException {
    var header = header();
    if (header == null) {
      return broken(offset, "no record begins here");
    }
    var length = WarcHeader.length(header);
    if (length < 0 || length > LENGTH_MAX) {
      return broken(offset, "its length is missing or makes no sense");
    }
    if (!WarcHeader.mayHoldPage(header)) {
      return passed(offset, length);
    }
    if (WarcHeader.isTruncated(header)) {
      return in.skip(length) < length
          ? cutOff(offset)
          : new WarcPiece.Broken(offset, "was cut short when it was archived");
    }
    return block(offset, header, length);
  }

  private WarcPiece passed(long offset, long length) throws IOException {
    return in.skip(length) < length ? cutOff(offset) : new WarcPiece.Passed(offset);
  }

  private WarcPiece block(long offset, byte[] header, long length) throws IOException {
    var record = new ByteArrayOutputStream(header.length + (int) Math.min(length, LOOK));
    record.write(header, 0, header.length);
    in.copy(Math.min(length, LOOK), record);
    if (!WarcHeader.looksLikePage(record.toByteArray(), header.length)) {
      return passed(offset, length - (record.size() - header.length));
    }
    if (length > RECORD_MAX) {
      in.skip(length - (record.size() - header.length));
      return new WarcPiece.Broken(offset, "is larger than " + (RECORD_MAX >> 20) + " MiB");
    }
    in.copy(length - (record.size() - header.length), record);
    if (record.size() - header.length < length) {
      return cutOff(offset);
    }
    return ended(offset, record.toByteArray(), header.length);
  }

  /** A record's length is right when a blank line follows it, or a seam between packed members. */
  private WarcPiece ended(long offset, byte[] record, int headerLength) throws IOException {
    var next = in.isAtSeam() ? -1 : in.peek();
    if (next < 0 || next == '\r' || next == '\n' || in.startsWith(WarcHeader.BEGIN)) {
      return new WarcPiece.Whole(offset, Bytes.of(record));
    }
    in.pushBack(record, WarcHeader.nextBegin(record, headerLength));
    return broken(offset, "is damaged: its length is wrong");
  }

  private static WarcPiece cutOff(long offset) {
    return new WarcPiece.Broken(offset, "ends too early (cut off?)");
  }

  /** Looks for the next place where a record begins. */
  private WarcPiece broken(long offset, String why) throws IOException {
    while (in.peek() >= 0 && !in.startsWith(WarcHeader.BEGIN)) {
      in.read();
    }
    return new WarcPiece.Broken(offset, why);
  }

  /** Up to its blank line; null where none begins or ends. */
  private byte @Nullable [] header() throws IOException {
    if (!in.startsWith(WarcHeader.BEGIN)) {
      in.read();
      return null;
    }
    var header = new ByteArrayOutputStream(1 << 10);
    var lineBegin = 0;
    while (header.size() < HEADER_MAX) {
      var next = in.read();
      if (next < 0) {
        return null;
      }
      header.write(next);
      if (next == '\n') {
        if (isBlank(header, lineBegin)) {
          return header.toByteArray();
        }
        lineBegin = header.size();
      }
    }
    return null;
  }

  private static boolean isBlank(ByteArrayOutputStream header, int lineBegin) {
    return header.size() - lineBegin <= 1
        || (header.size() - lineBegin == 2 && endsWithReturn(header));
  }

  private static boolean endsWithReturn(ByteArrayOutputStream header) {
    var bytes = header.toByteArray();
    return bytes[bytes.length - 2] == '\r';
  }
}
