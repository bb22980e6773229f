package broadsheet.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** A database of its own for each test. */
final class OpenDatabase implements BeforeEachCallback, AfterEachCallback {
  private @Nullable Path folder;
  private @Nullable Database database;

  @Override
  public void beforeEach(ExtensionContext context) throws IOException {
    folder = Files.createTempDirectory("broadsheet-store");
    database = Database.open(folder);
  }

  @Override
  public void afterEach(ExtensionContext context) throws IOException {
    database().close();
    try (var files = Files.walk(Objects.requireNonNull(folder))) {
      for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }

  Database database() {
    return Objects.requireNonNull(database);
  }
}
