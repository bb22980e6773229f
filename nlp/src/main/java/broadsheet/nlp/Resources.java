package broadsheet.nlp;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** Model files on the class path. */
final class Resources {
  private Resources() {}

  static InputStream open(String path) throws IOException {
    var stream = Resources.class.getClassLoader().getResourceAsStream(path);
    if (stream == null) {
      throw new FileNotFoundException("not on the class path: " + path);
    }
    return stream;
  }

  static byte[] bytes(String path) {
    try (var stream = open(path)) {
      return stream.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the model " + path, e);
    }
  }
}
