package broadsheet.nlp;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputFilter;
import java.io.ObjectInputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.tukaani.xz.XZInputStream;

/**
 * Reads NLP4J's serialised models and word lists from its jar, which is there while Broadsheet is
 * built and taught.
 */
public final class Nlp4jFiles {
  private static final String FOLDER = "edu/emory/mathcs/nlp/";
  private static final int BUFFER = 1 << 16;
  private static final ObjectInputFilter ITS_OWN =
      ObjectInputFilter.Config.createFilter(
          "java.lang.*;java.util.*;it.unimi.dsi.fastutil.**;org.magicwerk.brownies.**;edu.emory.mathcs.nlp.**;!*");

  private Nlp4jFiles() {}

  /**
   * One of the package's tables, by its path below the package's folder.
   *
   * @throws UncheckedIOException when it cannot be read
   */
  @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
  public static <T> T read(String path) {
    try (var raw = new BufferedInputStream(open(FOLDER + path), BUFFER);
        var unpacked = new BufferedInputStream(new XZInputStream(raw), BUFFER);
        var objects = new ObjectInputStream(unpacked)) {
      objects.setObjectInputFilter(ITS_OWN);
      return (T) objects.readObject();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the name model's " + path, e);
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException("cannot read the name model's " + path, e);
    }
  }

  private static InputStream open(String path) {
    return Objects.requireNonNull(
        Nlp4jFiles.class.getClassLoader().getResourceAsStream(path), path + " is missing");
  }
}
