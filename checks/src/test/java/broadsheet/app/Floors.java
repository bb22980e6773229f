package broadsheet.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Properties;

/** The measures below which the demo's quality may not fall. */
final class Floors {
  private static final Path FILE = Path.of("src/test/resources/floors.properties");

  private final Properties floors = new Properties();

  private Floors() {
    try (var in = Files.newBufferedReader(FILE)) {
      floors.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException("reading " + FILE, e);
    }
  }

  static Floors read() {
    return new Floors();
  }

  /** Fails when {@code reached} is below the floor of this name. */
  void hold(String name, double reached) {
    var floor = floors.getProperty(name);
    assertThat(floor).as("the floor %s in %s", name, FILE).isNotNull();
    assertThat(reached)
        .as("%s reaches %s, and %s wants %s", name, printed(reached), FILE, floor)
        .isGreaterThanOrEqualTo(Double.parseDouble(String.valueOf(floor).strip()));
  }

  private static String printed(double reached) {
    return String.format(Locale.ROOT, "%.4f", reached);
  }
}
