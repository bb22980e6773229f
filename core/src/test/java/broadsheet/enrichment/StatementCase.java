package broadsheet.enrichment;

import broadsheet.text.Span;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A short article and what is to be found in it, read from a file of such. A line that begins with
 * "=" is a statement, "!" words that are in none, "v" a judgement of the outlet, "novoice" says
 * that there is none; "~" before it marks a known miss.
 */
record StatementCase(
    String file, String title, String text, List<Mention> mentions, List<String> claims) {
  private static final List<String> FILES =
      List.of(
          "same-names",
          "pronouns",
          "quotations",
          "anonymous",
          "channels",
          "about",
          "acts",
          "voices");

  static List<StatementCase> all() {
    var cases = new ArrayList<StatementCase>();
    for (var file : FILES) {
      for (var part : content(file).split("(?m)^=== ", -1)) {
        if (part.contains("names: ")) {
          cases.add(read(file, part));
        }
      }
    }
    return cases;
  }

  private static String content(String file) {
    var name = "statements/" + file + ".txt";
    try (var stream = Objects.requireNonNull(StatementCase.class.getResourceAsStream(name), name)) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static StatementCase read(String file, String part) {
    var lines = part.lines().toList();
    var claims = lines.stream().skip(2).filter(StatementCase::isClaim).toList();
    var text =
        String.join("\n", lines.stream().skip(2).filter(line -> !isClaim(line)).toList()).strip();
    var names = names(lines.get(1).replace("names: ", ""), text);
    return new StatementCase(file, lines.getFirst(), text, Names.mentions(text, names), claims);
  }

  private static boolean isClaim(String line) {
    return line.matches("~?[=!v] .*|~?novoice");
  }

  /** Every place of a name in the text, and of a person's surname. */
  private static List<NameSpan> names(String list, String text) {
    var spans = new ArrayList<NameSpan>();
    for (var entry : list.split(", ", -1)) {
      var name = entry.substring(2);
      var type =
          switch (entry.charAt(0)) {
            case 'P' -> EntityType.PERSON;
            case 'O' -> EntityType.ORGANIZATION;
            default -> EntityType.PLACE;
          };
      add(name, type, text, spans);
    }
    for (var entry : list.split(", ", -1)) {
      if (entry.startsWith("P")) {
        add(entry.substring(entry.lastIndexOf(' ') + 1), EntityType.PERSON, text, spans);
      }
    }
    return spans.stream().sorted((a, b) -> a.span().compareTo(b.span())).toList();
  }

  private static void add(String name, EntityType type, String text, List<NameSpan> spans) {
    for (var at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
      var span = new Span(at, at + name.length());
      if (spans.stream().noneMatch(one -> one.span().overlaps(span))) {
        spans.add(new NameSpan(span, type));
      }
    }
  }

  /** What is wrong with a claim, in words; null when it holds. */
  @Nullable String fault(String claim, StatementReader.Reading reading) {
    var said = claim.startsWith("~") ? claim.substring(1) : claim;
    if (said.equals("novoice")) {
      return reading.voices().isEmpty() ? null : "a voice";
    }
    var words = said.substring(2).strip();
    return switch (said.charAt(0)) {
      case '!' -> isSaid(words, reading) ? "a statement" : null;
      case 'v' -> isVoice(words, reading) ? null : "no such voice";
      default -> statementFault(words.split(" \\| ", -1), reading);
    };
  }

  private boolean isSaid(String words, StatementReader.Reading reading) {
    return reading.statements().stream()
        .anyMatch(one -> one.content().in(text).contains(words) || isSource(words, one));
  }

  private boolean isSource(String words, Statement statement) {
    var source = statement.speaker().source();
    return source != null && source.in(text).contains(words);
  }

  private boolean isVoice(String words, StatementReader.Reading reading) {
    return reading.voices().stream().anyMatch(voice -> share(voice, span(words)) >= 0.5);
  }

  private Span span(String words) {
    var parts = words.split(" … ", -1);
    var begin = text.indexOf(parts[0]);
    if (begin < 0) {
      throw new IllegalStateException(title + ": the text has no " + words);
    }
    var last = parts[parts.length - 1];
    return new Span(begin, text.indexOf(last, begin) + last.length());
  }

  private static double share(Span a, Span b) {
    var shared = Math.min(a.end(), b.end()) - Math.max(a.begin(), b.begin());
    return shared <= 0 ? 0 : shared / (double) (a.length() + b.length() - shared);
  }

  private @Nullable String statementFault(String[] parts, StatementReader.Reading reading) {
    Statement best = null;
    for (var statement : reading.statements()) {
      var share = share(statement.content(), span(parts[1]));
      if (share >= 0.5 && (best == null || share > share(best.content(), span(parts[1])))) {
        best = statement;
      }
    }
    if (best == null) {
      return "not found";
    }
    var speaker = speakerFault(parts[0].strip(), best.speaker());
    if (speaker != null) {
      return speaker;
    }
    if (!best.act().word().equals(parts[2].strip())) {
      return "act is " + best.act().word();
    }
    return parts.length > 3 ? flagFault(parts[3], best) : null;
  }

  private static @Nullable String speakerFault(String wanted, Speaker speaker) {
    if (wanted.contains(" ? ")) {
      var candidates = List.of(wanted.split(" \\? ", -1));
      return speaker.name() == null && speaker.candidates().containsAll(candidates)
          ? null
          : "speaker is " + speaker.name() + " of " + speaker.candidates();
    }
    var name = speaker.name() == null ? "-" : speaker.name();
    return name.equals(wanted) ? null : "speaker is " + name;
  }

  private static @Nullable String flagFault(String flags, Statement statement) {
    var open = new ArrayList<String>();
    for (var word : flags.strip().split(" ", -1)) {
      if (word.matches("quoted|reported|anon|named|novia|noabout|(via|about|to):.*")) {
        open.add(word);
      } else {
        open.add(open.removeLast() + " " + word);
      }
    }
    for (var flag : open) {
      if (!holds(flag, statement)) {
        return flag + ": " + statement.via() + statement.about() + " to " + statement.target();
      }
    }
    return null;
  }

  private static boolean holds(String flag, Statement statement) {
    var value = flag.substring(flag.indexOf(':') + 1);
    return switch (flag.replaceFirst(":.*", "")) {
      case "quoted" -> statement.isQuoted();
      case "reported" -> !statement.isQuoted();
      case "anon" -> statement.speaker().anonymous();
      case "named" -> !statement.speaker().anonymous();
      case "novia" -> statement.via().isEmpty();
      case "noabout" -> statement.about() == null;
      case "via" -> statement.via().contains(value);
      case "about" -> value.equals(statement.about());
      default -> value.equals(statement.target());
    };
  }
}
