package broadsheet.enrichment;

import broadsheet.enrichment.event.Claim;
import broadsheet.enrichment.event.Event;
import broadsheet.enrichment.event.Happenings;
import broadsheet.enrichment.event.Party;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * A short article and what is to be found in it, read from a file of such. A line that begins with
 * "=" is an event (kind, trigger, status, parts), "!" a kind of event that is not in it, "?" a
 * claim's stance, "?!" says that there is no claim; "~" before it marks a known miss.
 */
record EventCase(String file, String title, String text, List<String> marks) {
  private static final List<String> FILES =
      List.of("status", "lookalikes", "parties", "sameness", "claims");

  static List<EventCase> all() {
    var cases = new ArrayList<EventCase>();
    for (var file : FILES) {
      for (var part : content(file).split("(?m)^=== ", -1)) {
        var lines = part.lines().toList();
        var marks = lines.stream().filter(EventCase::isMark).map(String::strip).toList();
        if (!marks.isEmpty()) {
          var text = lines.stream().skip(1).filter(line -> !isMark(line)).toList();
          cases.add(new EventCase(file, lines.getFirst(), String.join("\n", text).strip(), marks));
        }
      }
    }
    return cases;
  }

  private static String content(String file) {
    var name = "events/" + file + ".txt";
    try (var stream = Objects.requireNonNull(EventCase.class.getResourceAsStream(name), name)) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isMark(String line) {
    return line.matches("~?[=!?]!? ?.*");
  }

  boolean holds(String mark, Happenings found) {
    var said = mark.startsWith("~") ? mark.substring(1) : mark;
    var words = said.substring(1).strip();
    return switch (said.charAt(0)) {
      case '!' -> found.events().stream().noneMatch(one -> one.kind().word().equals(words));
      case '?' -> words.equals("!") ? found.claims().isEmpty() : isClaimed(words, found);
      default -> found.events().stream().anyMatch(one -> isSuch(one, words.split(" \\| ", -1)));
    };
  }

  private boolean isSuch(Event event, String[] parts) {
    var isTold = event.tellings().stream().anyMatch(one -> one.trigger().in(text).equals(parts[1]));
    if (!event.kind().word().equals(parts[0])
        || !isTold
        || !event.status().word().equals(parts[2])) {
      return false;
    }
    for (var i = 3; i < parts.length; i++) {
      if (!hasPart(event, parts[i])) {
        return false;
      }
    }
    return true;
  }

  private boolean hasPart(Event event, String part) {
    var value = part.substring(part.indexOf(':') + 1);
    return switch (part.replaceFirst(":.*", "")) {
      case "by" -> value.equals("-") ? event.by().isEmpty() : has(event.by(), value);
      case "to" -> has(event.to(), value);
      case "background" -> event.isBackground();
      case "current" -> !event.isBackground();
      case "where" -> event.where() != null && event.where().name().equals(value);
      default -> event.tellings().size() == Integer.parseInt(value);
    };
  }

  private boolean has(List<Party> parties, String words) {
    return parties.stream()
        .anyMatch(one -> one.span().in(text).replaceFirst("'s$", "").equals(words));
  }

  private boolean isClaimed(String words, Happenings found) {
    var parts = words.split(" \\| ", -1);
    return found.claims().stream().anyMatch(claim -> isSuch(claim, parts));
  }

  private boolean isSuch(Claim claim, String[] parts) {
    var name = parts[1].substring(parts[1].indexOf(':') + 1);
    var isBy = parts[1].startsWith("claimant:") && has(claim.claimants(), name);
    return claim.stances().stream()
        .anyMatch(one ->
            one.kind().word().equals(parts[0])
                && (isBy || (one.speaker() != null && has(List.of(one.speaker()), name))));
  }
}
