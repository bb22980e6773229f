package broadsheet.app;

import broadsheet.source.DocumentFormat;
import broadsheet.source.RawDocument;
import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.GZIPInputStream;

/**
 * Reads files and folders as documents: a page is one document, each line of an article JSONL file
 * is one. A bad input is reported and the rest goes on.
 */
final class Inputs {
  /** A page or dump, unpacked; larger ones are refused. */
  static final int PAGE_BYTES_MAX = 10 << 20;

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
    } catch (IOException | java.io.UncheckedIOException unreadable) {
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
    try (var children = Files.list(folder)) {
      read(children.filter(Inputs::isVisible).sorted().toList(), sink);
    } catch (IOException e) {
      sink.problem(new Problem(folder.toString(), said(e)));
    }
  }

  private static boolean isVisible(Path path) {
    return !path.getFileName().toString().startsWith(".");
  }

  private static void readFile(Path file, InputSink sink) {
    try (var stored = new Counted(Files.newInputStream(file), sink);
        var in = unpacked(file.toString(), stored)) {
      readStream(file.getFileName().toString(), file.toString(), in, sink);
    } catch (IOException e) {
      sink.problem(new Problem(file.toString(), said(e)));
    }
  }

  private static InputStream unpacked(String name, InputStream stored) throws IOException {
    var buffered = new BufferedInputStream(stored, 1 << 16);
    return name.toLowerCase(Locale.ROOT).endsWith(".gz")
        ? new BufferedInputStream(new GZIPInputStream(buffered, 1 << 16), 1 << 16)
        : buffered;
  }

  /** Reads an open stream: JSONL line by line, anything else as one document. */
  static void readStream(String name, String where, InputStream in, InputSink sink)
      throws IOException {
    var bare =
        name.toLowerCase(Locale.ROOT).endsWith(".gz") ? name.substring(0, name.length() - 3) : name;
    var first = firstByte(in);
    if (first < 0) {
      sink.problem(new Problem(where, "is empty"));
    } else if (isJsonLines(bare, first)) {
      JsonLines.read(where, in, sink);
    } else {
      readWhole(bare, where, in, sink);
    }
  }

  private static boolean isJsonLines(String name, int first) {
    var lower = name.toLowerCase(Locale.ROOT);
    return lower.endsWith(".jsonl") || lower.endsWith(".ndjson") || first == '{';
  }

  private static int firstByte(InputStream in) throws IOException {
    in.mark(1);
    var first = in.read();
    in.reset();
    return first;
  }

  private static void readWhole(String name, String where, InputStream in, InputSink sink)
      throws IOException {
    var bytes = in.readNBytes(PAGE_BYTES_MAX + 1);
    if (bytes.length > PAGE_BYTES_MAX) {
      var limit = "is larger than " + (PAGE_BYTES_MAX >> 20) + " MiB; a page this big is not read";
      sink.problem(new Problem(where, limit));
      return;
    }
    document(name, bytes)
        .ifPresentOrElse(
            sink::document,
            () ->
                sink.problem(
                    new Problem(where, "is not text (a picture, an archive, a program?)")));
  }

  private static Optional<RawDocument> document(String name, byte[] bytes) {
    return Texts.decode(bytes).map(text -> new RawDocument(name, text, formatOf(name)));
  }

  private static @org.jspecify.annotations.Nullable DocumentFormat formatOf(String name) {
    var lower = name.toLowerCase(Locale.ROOT);
    return lower.endsWith(".html") || lower.endsWith(".htm") ? DocumentFormat.HTML : null;
  }

  /** What went wrong with a file, for people. */
  static String said(IOException e) {
    return switch (e) {
      case NoSuchFileException _ -> "does not exist";
      case AccessDeniedException _ -> "may not be read (permission denied)";
      case java.util.zip.ZipException _ -> "is not in gzip format, or damaged";
      case java.io.EOFException _ -> "ends too early; what came before was read";
      default -> "cannot be read: " + e.getMessage();
    };
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
