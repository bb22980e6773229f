package broadsheet.app;

import broadsheet.article.ArticleJson;
import broadsheet.article.ReadResult;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Reads PDFs, each in a process of its own with little memory and time: a hostile one ends with
 * that process.
 */
final class PdfProcess {
  /** A longer reading is ended. */
  static final Duration TIME_MAX = Duration.ofSeconds(30);

  private static final int OUT_OF_MEMORY = 3;
  private static final int ANSWER_MAX = 24 << 20;
  private static final int NAME_MAX = 500;

  private PdfProcess() {}

  /** The article of a PDF; {@code name} becomes its id. */
  static ReadResult read(String name, byte[] pdf) {
    try {
      var folder = Files.createTempDirectory("broadsheet-pdf-");
      try {
        return read(name, Files.write(folder.resolve("in.pdf"), pdf), folder.resolve("out"));
      } finally {
        delete(folder);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("reading the PDF " + name, e);
    }
  }

  /** With what the process wrote beside the document. */
  private static void delete(Path folder) throws IOException {
    try (var files = Files.walk(folder)) {
      for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    }
  }

  private static ReadResult read(String name, Path pdf, Path out) throws IOException {
    var process =
        new ProcessBuilder(command(pdf, name.substring(0, Math.min(NAME_MAX, name.length()))))
            .redirectOutput(out.toFile())
            .redirectError(Redirect.DISCARD)
            .start();
    try {
      process.getOutputStream().close();
      if (!process.waitFor(TIME_MAX.toMillis(), TimeUnit.MILLISECONDS)) {
        return new ReadResult.Unreadable(
            "takes longer than " + TIME_MAX.toSeconds() + " seconds to read");
      }
      return answer(process.exitValue(), out);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Stopped();
    } finally {
      process.destroyForcibly().onExit().join();
    }
  }

  private static List<String> command(Path pdf, String name) {
    return List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-Xmx192m",
        "-XX:MaxDirectMemorySize=64m",
        "-XX:MaxMetaspaceSize=128m",
        "-XX:+UseSerialGC",
        "-XX:TieredStopAtLevel=1",
        "-XX:ActiveProcessorCount=1",
        "-XX:+ExitOnOutOfMemoryError",
        "-Djava.awt.headless=true",
        "-Djava.io.tmpdir=" + pdf.getParent(),
        "-cp",
        System.getProperty("java.class.path"),
        PdfChild.class.getName(),
        pdf.toString(),
        name.isBlank() ? "-" : name);
  }

  private static ReadResult answer(int status, Path out) throws IOException {
    if (status == OUT_OF_MEMORY) {
      return new ReadResult.Unreadable("needs more memory than a document may have");
    }
    var readable = status == 0 || status == PdfChild.UNREADABLE;
    if (!readable || Files.size(out) > ANSWER_MAX) {
      return new ReadResult.Unreadable("could not be read: its reader ended (" + status + ")");
    }
    var said = Files.readString(out, StandardCharsets.UTF_8);
    return status == 0 ? ArticleJson.parse(said) : new ReadResult.Unreadable(said);
  }
}
