package broadsheet.fetch.archive;

import java.io.Closeable;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;

/**
 * The files of a zip file, one after the other as they stand in it. Names are names and never
 * paths.
 */
public final class ZipEntries implements Closeable {
  /** More files are not looked at. */
  public static final int COUNT_MAX = 1_000_000;

  /** All files together, unpacked. */
  public static final long BYTES_MAX = 64L << 30;

  /** What unpacks to more than this times its size, after the first MiB, is a bomb. */
  public static final int RATIO_MAX = 200;

  private static final long RATIO_FREE = 1 << 20;

  /** What documents of office programs and books begin with. */
  private static final Set<String> OTHERS = Set.of("[Content_Types].xml", "mimetype");

  private final Counted zip;
  private int count;
  private long bytes;
  private boolean broken;
  private @Nullable Bounded current;

  private ZipEntries(Counted zip) {
    this.zip = zip;
  }

  /** One file; its content is to be read before the next is asked for. */
  public record Entry(String name, InputStream content) {}

  public static ZipEntries open(InputStream stored) {
    return new ZipEntries(new Counted(stored));
  }

  /** Whether these first bytes of a file begin a zip file. */
  public static boolean isArchive(byte[] opening) {
    return opening.length >= 4
        && opening[0] == 'P'
        && opening[1] == 'K'
        && ((opening[2] == 3 && opening[3] == 4) || (opening[2] == 5 && opening[3] == 6));
  }

  /**
   * The next file that is not hidden; empty after the last.
   *
   * @throws ZipException where the zip file is damaged, or beyond its bounds
   */
  public Optional<Entry> next() throws IOException {
    finishCurrent();
    for (var entry = entry(); entry != null; entry = entry()) {
      if (count == 0 && OTHERS.contains(entry.getName())) {
        throw new ZipException("holds an office document or a book; save it as PDF or web page");
      }
      if (++count > COUNT_MAX) {
        throw new ZipException("holds more than " + COUNT_MAX + " files; the rest was not read");
      }
      if (!entry.isDirectory() && !isHidden(entry.getName())) {
        zip.begin();
        current = new Bounded();
        return Optional.of(new Entry(entry.getName(), current));
      }
    }
    return Optional.empty();
  }

  /** What was left of the last file is read within its bounds, too. */
  private void finishCurrent() throws IOException {
    if (broken) {
      throw new ZipException("holds a damaged or boundless file; what follows was not read");
    }
    var last = current;
    current = null;
    if (last != null) {
      last.transferTo(OutputStream.nullOutputStream());
    }
  }

  private @Nullable ZipEntry entry() throws IOException {
    try {
      return zip.getNextEntry();
    } catch (IllegalArgumentException name) {
      throw new ZipException("holds a file with a name that makes no sense");
    }
  }

  private static boolean isHidden(String name) {
    var last = name.substring(name.lastIndexOf('/') + 1);
    return last.startsWith(".") || name.startsWith("__MACOSX/");
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }

  /** Knows how many packed bytes a file has had so far. */
  private static final class Counted extends ZipInputStream {
    private long unpackedBytes;

    Counted(InputStream in) {
      super(in);
    }

    void begin() {
      unpackedBytes = 0;
    }

    boolean isBomb(int more) {
      unpackedBytes += more;
      return unpackedBytes > RATIO_FREE
          && unpackedBytes / RATIO_MAX > Math.max(1, inf.getBytesRead());
    }

    boolean isStored() {
      return inf.getBytesRead() == 0;
    }
  }

  private final class Bounded extends FilterInputStream {
    Bounded() {
      super(zip);
    }

    @Override
    public int read() throws IOException {
      var one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
      broken = true; // until it is known that all went well
      var read = zip.read(into, offset, length);
      bytes += Math.max(0, read);
      if (bytes > BYTES_MAX) {
        throw new ZipException("unpacks to more than " + (BYTES_MAX >> 30) + " GiB");
      }
      if (zip.isBomb(Math.max(0, read)) && !zip.isStored()) {
        throw new ZipException("unpacks to more than " + RATIO_MAX + " times its size");
      }
      broken = false;
      return read;
    }

    @Override
    public void close() {}
  }
}
