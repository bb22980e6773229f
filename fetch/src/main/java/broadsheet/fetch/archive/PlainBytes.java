package broadsheet.fetch.archive;

import java.io.IOException;
import java.io.InputStream;

/** The bytes of a web archive that is not packed. */
final class PlainBytes implements StoredBytes {
  private final InputStream in;
  private long position;

  PlainBytes(InputStream in) {
    this.in = in;
  }

  @Override
  public int fill(byte[] into) throws IOException {
    var count = in.read(into);
    position += Math.max(0, count);
    return count;
  }

  @Override
  public long offset(int unread) {
    return position - unread;
  }

  @Override
  public boolean resync() {
    return true;
  }
}
