package broadsheet.enrichment.date;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A short article with every date that is to be found in it.
 *
 * @param claims "words | value", then "..until", a length, "?" for no value, "expected"
 */
record DateCase(
    String title,
    String language,
    @Nullable LocalDate published,
    String text,
    List<String> claims) {
  static List<DateCase> in(String file) {
    var cases = new ArrayList<DateCase>();
    for (var part : read(file).split("(?m)^=== ", -1)) {
      if (part.lines().count() > 2) {
        cases.add(parse(file, part));
      }
    }
    return cases;
  }

  private static DateCase parse(String file, String part) {
    var lines = part.lines().toList();
    var day = lines.get(1).split(" ", -1);
    var text =
        lines.stream()
            .skip(2)
            .filter(line -> !line.startsWith("= "))
            .collect(Collectors.joining("\n"));
    return new DateCase(
        file + ", " + lines.get(0),
        day.length > 1 ? day[1] : "en",
        day[0].equals("undated") ? null : LocalDate.parse(day[0]),
        text.strip(),
        lines.stream()
            .filter(line -> line.startsWith("= "))
            .map(line -> line.substring(2))
            .toList());
  }

  /** What was found, in the manner of the claims. */
  List<String> found() {
    return Dates.in(text, language, published).stream().map(this::written).toList();
  }

  private String written(ToldDate date) {
    var line = new StringBuilder(date.span().in(text)).append(" |");
    add(line, date.value());
    add(line, date.until() == null ? null : ".." + date.until());
    add(line, date.duration());
    var isLength = date.duration() != null && date.reason().startsWith("a length");
    add(line, date.value() == null && !isLength ? "?" : null);
    add(line, date.expected() ? "expected" : null);
    return line.toString();
  }

  private static void add(StringBuilder line, @Nullable String part) {
    if (part != null) {
      line.append(' ').append(part);
    }
  }

  private static String read(String file) {
    try (InputStream in =
        DateCase.class.getResourceAsStream("/broadsheet/enrichment/dates/" + file + ".txt")) {
      return new String(Objects.requireNonNull(in, file).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
