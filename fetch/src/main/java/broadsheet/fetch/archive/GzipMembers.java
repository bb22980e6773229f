package broadsheet.fetch.archive;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * The bytes of a web archive whose records are packed one by one (RFC 1952). A member is checked
 * before its last bytes are given out; after a damaged one the search goes on for the next that
 * begins with a record.
 */
final class GzipMembers implements StoredBytes, AutoCloseable {
  /** A header with names and comments is no longer, and so much shows how a member begins. */
  private static final int LOOK = 1 << 12;

  private static final int TRAILER = 8;
  private static final byte[] RECORD = {'W', 'A', 'R', 'C', '/'};

  private final Lookahead in;
  private final Inflater inflater = new Inflater(true);
  private final CRC32 checksum = new CRC32();
  private boolean inMember;
  private long memberBegin;

  GzipMembers(InputStream stored) {
    this.in = new Lookahead(stored);
  }

  @Override
  public int fill(byte[] into) throws IOException {
    while (inMember || begin()) {
      var count = unpack(into);
      if (inflater.finished()) {
        checkTrailer();
      }
      if (count > 0) {
        return count;
      }
    }
    return -1;
  }

  /** Steps over a member's header; false at the end of the file. */
  private boolean begin() throws IOException {
    in.ensure(LOOK);
    in.mark();
    memberBegin = in.position();
    if (in.available() == 0) {
      return false;
    }
    var header = GzipHeader.length(in.buffer(), in.at(), in.available());
    if (header < 0) {
      throw new DamagedMember(memberBegin, "no packed record begins here");
    }
    in.skip(header);
    inflater.reset();
    checksum.reset();
    inMember = true;
    return true;
  }

  private int unpack(byte[] into) throws IOException {
    var count = 0;
    while (count < into.length && !inflater.finished()) {
      if (inflater.needsInput() && !in.ensure(1)) {
        throw new DamagedMember(memberBegin, "ends too early (cut off?)");
      }
      count += inflate(into, count);
    }
    checksum.update(into, 0, count);
    return count;
  }

  private int inflate(byte[] into, int from) throws DamagedMember {
    try {
      inflater.setInput(in.buffer(), in.at(), in.available());
      var before = inflater.getBytesRead();
      var count = inflater.inflate(into, from, into.length - from);
      in.skip((int) (inflater.getBytesRead() - before));
      if (inflater.needsDictionary()) {
        throw new DamagedMember(memberBegin, "asks for a dictionary");
      }
      return count;
    } catch (DataFormatException damaged) {
      throw new DamagedMember(memberBegin, "is damaged: its packed bytes make no sense");
    }
  }

  private void checkTrailer() throws IOException {
    inMember = false;
    if (!in.ensure(TRAILER)) {
      in.skip(in.available());
      throw new DamagedMember(memberBegin, "ends too early (cut off?)");
    }
    var declared = 0L;
    for (var i = 3; i >= 0; i--) {
      declared = declared << 8 | (in.buffer()[in.at() + i] & 0xff);
    }
    in.skip(TRAILER);
    if (declared != checksum.getValue()) {
      throw new DamagedMember(memberBegin, "is damaged: its checksum is another");
    }
  }

  @Override
  public long offset(int unread) {
    return memberBegin;
  }

  @Override
  public boolean resync() throws IOException {
    inMember = false;
    in.backBehindMark();
    while (in.ensure(LOOK) || in.available() > TRAILER) {
      if (beginsRecord()) {
        return true;
      }
      in.skip(1);
      in.mark();
    }
    return false;
  }

  private boolean beginsRecord() {
    var header = GzipHeader.length(in.buffer(), in.at(), in.available());
    if (header < 0) {
      return false;
    }
    var first = GzipHeader.firstBytes(in.buffer(), in.at() + header, in.available() - header);
    return Arrays.equals(Arrays.copyOf(first, RECORD.length), RECORD);
  }

  @Override
  public void close() {
    inflater.end();
  }
}
