package broadsheet.app;

import broadsheet.source.DocumentFormat;
import broadsheet.source.RawDocument;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;

/**
 * Reads files and folders as documents: a page is one document, each article of a JSONL or JSON
 * file is one. A bad input is reported and the rest goes on.
 */
final class Inputs {
  /** A page or dump, unpacked; larger ones are refused. */
  static final int PAGE_BYTES_MAX = 10 << 20;

  /** A line of a JSONL file, unpacked; longer ones are passed over. */
  static final int LINE_BYTES_MAX = 8 << 20;

  /** So far the kind of an input is looked for. */
  private static final int LOOKED_AT = 1 << 12;

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
      readStream(String.valueOf(file.getFileName()), file.toString(), stored, sink);
    } catch (IOException e) {
      sink.problem(new Problem(file.toString(), said(e)));
    }
  }

  /** Reads an open stream: JSON object by object, anything else as one document. */
  static void readStream(String name, String where, InputStream stored, InputSink sink)
      throws IOException {
    var bare =
        name.toLowerCase(Locale.ROOT).endsWith(".gz") ? name.substring(0, name.length() - 3) : name;
    var in = Unpacked.open(name, stored);
    var opening = new String(Unpacked.peek(in, LOOKED_AT), StandardCharsets.ISO_8859_1);
    if (opening.isEmpty()) {
      sink.problem(new Problem(where, "is empty"));
    } else if (isJsonLines(bare, opening)) {
      JsonLines.read(where, in, sink);
    } else if (isJson(opening)) {
      JsonValues.read(where, in, sink);
    } else {
      readWhole(bare, where, in, sink);
    }
  }

  private static boolean isJsonLines(String name, String opening) {
    var lower = name.toLowerCase(Locale.ROOT);
    return lower.endsWith(".jsonl") || lower.endsWith(".ndjson") || isWholeLine(opening);
  }

  /** Whether the first line looks like a whole object, or goes on beyond what is looked at. */
  private static boolean isWholeLine(String opening) {
    var line = opening.stripLeading();
    var end = line.indexOf('\n');
    return line.startsWith("{") && (end < 0 || line.substring(0, end).strip().endsWith("}"));
  }

  private static boolean isJson(String opening) {
    var text = opening.stripLeading();
    return text.startsWith("{")
        || (text.startsWith("[") && text.substring(1).stripLeading().startsWith("{"));
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
            document -> sink.document(document, where),
            () ->
                sink.problem(
                    new Problem(where, "is not text (a picture, an archive, a program?)")));
  }

  private static Optional<RawDocument> document(String name, byte[] bytes) {
    return Texts.decode(bytes).map(text -> new RawDocument(name, text, formatOf(name)));
  }

  private static @Nullable DocumentFormat formatOf(String name) {
    var lower = name.toLowerCase(Locale.ROOT);
    return lower.endsWith(".html") || lower.endsWith(".htm") ? DocumentFormat.HTML : null;
  }

  /** What went wrong with a file, for people. */
  static String said(Exception e) {
    return switch (e) {
      case NoSuchFileException _ -> "does not exist";
      case AccessDeniedException _ -> "may not be read (permission denied)";
      case FileSystemLoopException _ -> "leads back to a folder that it stands in";
      case ZipException _ -> "is not in gzip format, or damaged";
      case EOFException _ -> "ends too early (cut off?); what is missing was not read";
      case UncheckedIOException wrapped when wrapped.getCause() != null -> said(wrapped.getCause());
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
