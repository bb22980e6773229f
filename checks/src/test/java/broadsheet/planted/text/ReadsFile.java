package broadsheet.planted.text;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads what it should be given. */
public final class ReadsFile {
  private ReadsFile() {}

  static String text(Path file) throws IOException {
    return Files.readString(file);
  }
}
