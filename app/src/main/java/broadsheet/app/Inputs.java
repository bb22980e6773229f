package broadsheet.app;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipException;

/**
 * Reads files and folders as documents: a page is one document, each article of a JSONL or JSON
 * file is one. A bad input is reported and the rest goes on.
 */
final class Inputs {
  /** A line of a JSONL file, unpacked; longer ones are passed over. */
  static final int LINE_BYTES_MAX = 8 << 20;

  private Inputs() {}

  /** How many bytes the files below these paths have, as stored; standard input counts nothing. */
  static long size(List<Path> paths) {
    return paths.stream().mapToLong(Inputs::size).sum();
  }

  private static long size(Path path) {
    try (var files = Files.walk(path)) {
      return files.filter(Files::isRegularFile).mapToLong(file -> file.toFile().length()).sum();
    } catch (IOException | UncheckedIOException unreadable) {
      return 0; // reported when it is read
    }
  }

  /** Reads each path in order; files of a folder in the order of their names. */
  static void read(List<Path> paths, InputSink sink) {
    for (var path : paths) {
      if (Files.isDirectory(path)) {
        readFolder(path, sink);
      } else {
        readFile(path, sink);
      }
    }
  }

  private static void readFolder(Path folder, InputSink sink) {
    if (readFolder(folder, Set.of(), sink) == 0) {
      sink.problem(new Problem(folder.toString(), "holds no files"));
    }
  }

  /** Reads a folder to its depth; answers how many entries were looked at. */
  private static int readFolder(Path folder, Set<Path> above, InputSink sink) {
    try (var children = Files.list(folder)) {
      var around = new HashSet<>(above);
      if (!around.add(folder.toRealPath())) {
        sink.problem(new Problem(folder.toString(), "leads back to a folder that it stands in"));
        return 1;
      }
      var entries = 0;
      for (var child : children.filter(Inputs::isVisible).sorted().toList()) {
        entries += readChild(child, around, sink);
      }
      return entries;
    } catch (IOException | UncheckedIOException e) {
      sink.problem(new Problem(folder.toString(), said(e)));
      return 1;
    }
  }

  private static int readChild(Path child, Set<Path> around, InputSink sink) {
    if (Files.isDirectory(child)) {
      return readFolder(child, around, sink);
    }
    if (Files.isRegularFile(child) || Files.notExists(child)) {
      readFile(child, sink);
    } else {
      sink.problem(new Problem(child.toString(), "is not a file (a pipe, a socket, a device?)"));
    }
    return 1;
  }

  private static boolean isVisible(Path path) {
    return !path.getFileName().toString().startsWith(".");
  }

  private static void readFile(Path file, InputSink sink) {
    try (var stored = new Counted(Files.newInputStream(file), sink)) {
      var name = String.valueOf(file.getFileName());
      StoredDocuments.read(new Place(name, file.toString(), archive(file), false), stored, sink);
    } catch (IOException e) {
      sink.problem(new Problem(file.toString(), said(e)));
    }
  }

  /** A file that was changed, or stands elsewhere, is another: it is read from its begin. */
  private static String archive(Path file) throws IOException {
    var changed = Files.getLastModifiedTime(file).toMillis();
    return file.toRealPath() + "|" + Files.size(file) + "|" + changed;
  }

  /** What went wrong with a file, for people. */
  static String said(Exception e) {
    return switch (e) {
      case NoSuchFileException _ -> "does not exist";
      case AccessDeniedException _ -> "may not be read (permission denied)";
      case FileSystemLoopException _ -> "leads back to a folder that it stands in";
      case ZipException zip when isOurs(zip) -> String.valueOf(zip.getMessage());
      case ZipException _ -> "is not in gzip format, or damaged";
      case EOFException _ -> "ends too early (cut off?); what is missing was not read";
      case UncheckedIOException wrapped when wrapped.getCause() != null -> said(wrapped.getCause());
      default -> "cannot be read: " + e.getMessage();
    };
  }

  /** Words for people begin in lower case; those of the library do not. */
  private static boolean isOurs(ZipException zip) {
    var message = zip.getMessage();
    return message != null && (message.startsWith("holds ") || message.startsWith("unpacks "));
  }

  /** Tells the sink how far the stored bytes were read. */
  private static final class Counted extends FilterInputStream {
    private final InputSink sink;

    Counted(InputStream in, InputSink sink) {
      super(in);
      this.sink = sink;
    }

    @Override
    public int read() throws IOException {
      var next = super.read();
      sink.advanced(next < 0 ? 0 : 1);
      return next;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
      var count = super.read(buffer, offset, length);
      sink.advanced(Math.max(0, count));
      return count;
    }
  }
}
