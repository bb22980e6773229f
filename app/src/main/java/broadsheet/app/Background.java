package broadsheet.app;

import broadsheet.article.Outlet;
import broadsheet.article.OutletDirectory;
import broadsheet.pipeline.Admitter;
import broadsheet.story.Rarity;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;

/** What Broadsheet knows before it reads: shipped with the program, and learnt outlets. */
final class Background {
  private Background() {}

  /** What is shipped, and no outlets. */
  static Admitter.Background shipped() {
    return with(List.of());
  }

  static Admitter.Background with(List<Outlet> outlets) {
    return new Admitter.Background(new OutletDirectory(outlets), rarity());
  }

  private static Rarity rarity() {
    try (var table = Background.class.getResourceAsStream("/broadsheet/story/rarity.bin")) {
      return Rarity.of(Objects.requireNonNull(table, "rarity.bin is missing").readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException("reading the rarity table", e);
    }
  }
}
