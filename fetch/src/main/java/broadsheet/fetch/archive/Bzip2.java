package broadsheet.fetch.archive;

import java.io.IOException;
import java.io.InputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorInputStream;

/** Unpacks what bzip2 packed, as wikis publish their exports. */
public final class Bzip2 {
  private Bzip2() {}

  /** Whether these first bytes of a file begin a bzip2 file. */
  public static boolean isPacked(byte[] opening) {
    return opening.length > 3
        && opening[0] == 'B'
        && opening[1] == 'Z'
        && opening[2] == 'h'
        && opening[3] >= '1'
        && opening[3] <= '9';
  }

  /**
   * The unpacked bytes, of all streams that follow each other; at most 10 MB of memory are used.
   */
  public static InputStream open(InputStream packed) throws IOException {
    return new BZip2CompressorInputStream(packed, true);
  }
}
