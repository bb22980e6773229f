package broadsheet.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The program as a process of its own, which can be killed. */
final class Child implements AutoCloseable {
  private static final int SECONDS_MAX = 60;
  private static final long LOOK_MILLIS = 20;

  private final Process process;
  private final Path out;
  private final Path err;

  private Child(Process process, Path out, Path err) {
    this.process = process;
    this.out = out;
    this.err = err;
  }

  static Child run(Path folder, Object... words) throws IOException {
    var command =
        new ArrayList<>(ignoresInterrupts() ? List.of("env", "--default-signal") : List.of());
    command.addAll(
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx1g",
            "--enable-native-access=ALL-UNNAMED",
            "--sun-misc-unsafe-memory-access=allow",
            "-cp",
            System.getProperty("java.class.path"),
            "broadsheet.app.Main"));
    List.of(words).forEach(word -> command.add(word.toString()));
    var out = Files.createTempFile(folder, "out", ".txt");
    var err = Files.createTempFile(folder, "err", ".txt");
    var builder = new ProcessBuilder(command);
    builder.redirectOutput(out.toFile()).redirectError(err.toFile());
    return new Child(builder.start(), out, err);
  }

  /** A job that a shell put into the background without job control, and its children with it. */
  private static boolean ignoresInterrupts() throws IOException {
    var status = Path.of("/proc/self/status");
    return Files.exists(status)
        && Files.readAllLines(status).stream()
            .filter(line -> line.startsWith("SigIgn:"))
            .anyMatch(line -> (Long.parseUnsignedLong(line.substring(7).strip(), 16) & 2) != 0);
  }

  /** Waits until something can be seen, or the process has ended. */
  Child until(Predicate<Child> seen) throws InterruptedException {
    for (var looks = SECONDS_MAX * 1000 / LOOK_MILLIS; looks > 0 && !seen.test(this); looks--) {
      if (process.waitFor(LOOK_MILLIS, TimeUnit.MILLISECONDS)) {
        return this;
      }
    }
    return this;
  }

  /** Whether batches were admitted: each makes a new generation of the index's list of parts. */
  static boolean hasAdmitted(Path data, int batches) {
    var names = data.resolve("index").toFile().list();
    return names != null
        && Stream.of(names)
            .filter(name -> name.startsWith("segments_"))
            .anyMatch(name -> Integer.parseInt(name.substring(9), 36) > batches + 1);
  }

  void kill() throws InterruptedException {
    process.destroyForcibly().waitFor();
  }

  Child signal(String name) throws IOException, InterruptedException {
    new ProcessBuilder("kill", "-" + name, String.valueOf(process.pid())).start().waitFor();
    return this;
  }

  /** Waits for the end; whether it came in time. */
  boolean endsWithin(int seconds) throws InterruptedException {
    return process.waitFor(seconds, TimeUnit.SECONDS);
  }

  int status() {
    return process.exitValue();
  }

  String out() {
    return content(out);
  }

  String err() {
    return content(err);
  }

  private static String content(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  @Override
  public void close() throws InterruptedException {
    process.destroyForcibly().waitFor();
  }
}
