package broadsheet.app;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;

/** Where a command reads and writes. */
record Terminal(InputStream in, PrintStream out, PrintStream err) {
  /** The path that means standard input. */
  static final Path STANDARD_INPUT = Path.of("-");

  ArticleReader reader(InputOptions options) {
    return new ArticleReader(options, this);
  }

  /** Reads a file, a folder, or standard input. */
  void read(Path path, InputSink sink) {
    if (!path.equals(STANDARD_INPUT)) {
      Inputs.read(List.of(path), sink);
      return;
    }
    try {
      StoredDocuments.read(Place.of("-", "standard input"), in, sink);
    } catch (IOException e) {
      sink.problem(new Problem("standard input", Inputs.said(e)));
    }
  }

  /**
   * Prints one result.
   *
   * @throws Stopped when nobody reads any more (a closed pipe)
   */
  void print(String line) {
    out.print(line);
    out.print('\n');
    if (out.checkError()) {
      throw new Stopped();
    }
  }
}
