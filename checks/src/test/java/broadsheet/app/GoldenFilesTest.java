package broadsheet.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What the code makes of the demo is what somebody has read and committed. */
class GoldenFilesTest {
  @Test
  void goldenFilesAreWhatTheCodeMakesNow() throws IOException {
    var made = GoldenFiles.of(GoldenDemo.edition());

    var kept = kept();

    assertThat(differences(kept, made))
        .as("golden files differ: run ./broadsheet dev golden and read the diff")
        .isEmpty();
  }

  /** All golden files but the vectors and the writers' truth. */
  private static SortedMap<String, String> kept() throws IOException {
    var kept = new TreeMap<String, String>();
    try (var files = Files.walk(GoldenDemo.FOLDER)) {
      files
          .filter(Files::isRegularFile)
          .map(file -> GoldenDemo.FOLDER.relativize(file).toString().replace('\\', '/'))
          .filter(name -> !name.endsWith(".tsv"))
          .forEach(name -> kept.put(name, GoldenDemo.read(name)));
    }
    return kept;
  }

  /** The first line that differs of each file that does. */
  private static List<String> differences(
      SortedMap<String, String> kept, SortedMap<String, String> made) {
    var names = new TreeMap<String, String>(kept);
    names.putAll(made);
    return names.keySet().stream()
        .filter(name -> !Objects.equals(kept.get(name), made.get(name)))
        .map(name -> name + difference(kept.getOrDefault(name, ""), made.getOrDefault(name, "")))
        .toList();
  }

  private static String difference(String kept, String made) {
    var before = kept.lines().toList();
    var now = made.lines().toList();
    var line =
        IntStream.range(0, Math.max(before.size(), now.size()))
            .filter(i -> !line(before, i).equals(line(now, i)))
            .findFirst()
            .orElse(0);
    return String.format(
        Locale.ROOT,
        ", line %d%n  was: %s%n  now: %s%n",
        line + 1,
        line(before, line),
        line(now, line));
  }

  private static String line(List<String> lines, int number) {
    return number < lines.size() ? lines.get(number) : "(no line)";
  }
}
