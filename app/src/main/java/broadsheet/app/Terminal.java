package broadsheet.app;

import java.io.InputStream;
import java.io.PrintStream;

/** Where a command reads and writes. */
record Terminal(InputStream in, PrintStream out, PrintStream err) {
  ArticleReader reader(InputOptions options) {
    return new ArticleReader(options, in, err);
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
