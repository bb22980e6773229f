package broadsheet.app;

import broadsheet.source.IntakeProgress;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A folder into which files are put to be taken in. A file is taken when two looks in a row find it
 * the same, and then moved: to "done", or to "failed" when nothing in it could be read; a file
 * beside it says what was wrong. Links are not followed.
 */
final class DropFolder {
  private static final Logger LOG = LoggerFactory.getLogger(DropFolder.class);

  /** A file is taken in after two looks that find it the same. */
  static final Duration BETWEEN_LOOKS = Duration.ofSeconds(5);

  private static final int FILES_MAX = 10_000;
  private static final List<String> UNFINISHED = List.of(".part", ".tmp", ".crdownload", "~");

  private final Path folder;
  private final Takes desk;

  /** As the last look found them. Guarded by this. */
  private final Map<Path, Seen> seen = new HashMap<>();

  /** Handed over and not moved yet. Guarded by this. */
  private final Set<Path> underWay = new HashSet<>();

  private record Seen(long size, long changedMillis) {}

  /** Takes a file in, and tells afterwards how it went. */
  @FunctionalInterface
  interface Takes {
    void take(Path file, After after);
  }

  /** Is told how a file's intake went. */
  @FunctionalInterface
  interface After {
    void finished(IntakeProgress progress);
  }

  DropFolder(Path folder, Takes desk) {
    this.folder = folder;
    this.desk = desk;
  }

  /** Looks once, and hands over what is complete. */
  synchronized void look() {
    try {
      Files.createDirectories(folder);
      Map<Path, Seen> now = new HashMap<>();
      for (var file : files()) {
        now.put(file, seen(file));
      }
      now.forEach((file, state) -> {
        if (state.size() > 0 && state.equals(seen.get(file)) && underWay.add(file)) {
          desk.take(file, progress -> finished(file, progress));
        }
      });
      seen.clear();
      seen.putAll(now);
    } catch (IOException | UncheckedIOException e) {
      LOG.warn("drop folder not read folder={}", folder, e);
    }
  }

  private List<Path> files() throws IOException {
    try (var files = Files.list(folder)) {
      return files
          .filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
          .filter(DropFolder::isMeant)
          .sorted()
          .limit(FILES_MAX)
          .toList();
    }
  }

  /** Not hidden, and not under a name that programs give to what they have not finished. */
  private static boolean isMeant(Path file) {
    var name = file.getFileName().toString().toLowerCase(Locale.ROOT);
    return !name.startsWith(".") && UNFINISHED.stream().noneMatch(name::endsWith);
  }

  private static Seen seen(Path file) throws IOException {
    var state = Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
    return new Seen(state.size(), state.lastModifiedTime().toMillis());
  }

  private synchronized void finished(Path file, IntakeProgress progress) {
    try {
      var nothing = progress.added() + progress.known() == 0;
      var target = free(folder.resolve(nothing ? "failed" : "done"), file);
      if (!progress.problems().isEmpty() || nothing) {
        var reason = target.resolveSibling(target.getFileName() + ".reason.txt");
        Files.writeString(reason, reason(progress), StandardCharsets.UTF_8);
      }
      Files.move(file, target);
    } catch (IOException e) {
      LOG.warn("dropped file not moved file={}", file, e);
    } finally {
      underWay.remove(file);
      seen.remove(file);
    }
  }

  private static String reason(IntakeProgress progress) {
    var counts =
        String.format(
            Locale.ROOT,
            "%d new articles, %d known already, %d problems%n",
            progress.added(),
            progress.known(),
            progress.failed());
    return counts + String.join("\n", progress.problems()) + "\n";
  }

  /** A name that is not taken yet in a folder, which is made when it is not there. */
  private static Path free(Path into, Path file) throws IOException {
    Files.createDirectories(into);
    var name = file.getFileName().toString();
    var target = into.resolve(name);
    for (var i = 2; Files.exists(target, LinkOption.NOFOLLOW_LINKS); i++) {
      target = into.resolve(i + "-" + name);
    }
    return target;
  }
}
