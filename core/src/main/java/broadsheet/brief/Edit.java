package broadsheet.brief;

import broadsheet.article.Datelines;
import broadsheet.text.Span;
import broadsheet.text.Words;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** One recorded change of a trimmed line against its span. It can be done again from its record. */
sealed interface Edit {
  /** The text with this change; empty when it does not fit the text. */
  Optional<String> applied(String text);

  /** As it stands in a line's edits. */
  String record();

  /** Words at the begin that say nothing of the matter: a connective or the dateline. */
  record LeaveOut(String words) implements Edit {
    private static final int MARK_MAX = 16;
    private static final Set<String> CONNECTIVES =
        Set.of(
            "but",
            "and",
            "meanwhile",
            "however",
            "still",
            "so",
            "also",
            "then",
            "yet",
            "moreover",
            "in addition",
            "separately",
            "additionally",
            "for now");

    @Override
    public Optional<String> applied(String text) {
      if (!text.startsWith(words) || !isListed()) {
        return Optional.empty();
      }
      var rest = text.substring(words.length()).strip();
      return rest.isEmpty()
          ? Optional.empty()
          : Optional.of(rest.substring(0, 1).toUpperCase(Locale.ROOT) + rest.substring(1));
    }

    boolean isListed() {
      var bare = words.endsWith(",") ? words.substring(0, words.length() - 1) : words;
      return CONNECTIVES.contains(bare.toLowerCase(Locale.ROOT))
          || markEnd(words + " X") == words.length() + 1
          || Datelines.openingEnd(words + " X") == words.length() + 1;
    }

    /** Where the sentence begins after an outlet's mark, "(XNA) The ferry"; 0 without one. */
    static int markEnd(String text) {
      var close = text.startsWith("(") ? text.indexOf(") ") : -1;
      var mark = close < 2 || close > MARK_MAX ? "" : text.substring(1, close);
      var capital = !mark.isEmpty() && mark.equals(mark.toUpperCase(Locale.ROOT));
      return capital && mark.chars().allMatch(c -> Character.isLetter(c) || c == ' ')
          ? close + 2
          : 0;
    }

    @Override
    public String record() {
      return "left out \"" + words + "\"";
    }
  }

  /** A person's name for a pronoun, in brackets. */
  record NameFor(String name, String pronoun) implements Edit {
    @Override
    public Optional<String> applied(String text) {
      return firstWord(text, pronoun)
          .filter(at -> Set.of("he", "she").contains(pronoun.toLowerCase(Locale.ROOT)))
          .map(at -> text.substring(0, at.begin()) + "[" + name + "]" + text.substring(at.end()));
    }

    @Override
    public String record() {
      return "put [" + name + "] for \"" + pronoun + "\"";
    }
  }

  /** First names before a bare surname, in brackets. */
  record NameBefore(String given, String surname) implements Edit {
    @Override
    public Optional<String> applied(String text) {
      return firstWord(text, surname)
          .map(at ->
              text.substring(0, at.begin()) + "[" + given + "] " + text.substring(at.begin()));
    }

    @Override
    public String record() {
      return "put [" + given + "] before \"" + surname + "\"";
    }
  }

  /** The day that a weekday or "yesterday" means, in brackets. */
  record DayAfter(String day, String word) implements Edit {
    @Override
    public Optional<String> applied(String text) {
      return firstWord(text, word)
          .map(at -> text.substring(0, at.end()) + " [" + day + "]" + text.substring(at.end()));
    }

    @Override
    public String record() {
      return "put [" + day + "] after \"" + word + "\"";
    }
  }

  /** Reads a record back; empty when it is none of these. */
  static Optional<Edit> parse(String record) {
    var quoted = record.indexOf('"');
    if (quoted < 0 || !record.endsWith("\"") || record.length() < quoted + 2) {
      return Optional.empty();
    }
    var words = record.substring(quoted + 1, record.length() - 1);
    if (record.startsWith("left out \"")) {
      return Optional.of(new LeaveOut(words));
    }
    var close = record.lastIndexOf(']', quoted);
    if (!record.startsWith("put [") || close < 5) {
      return Optional.empty();
    }
    var put = record.substring(5, close);
    return switch (record.substring(close + 1, quoted).strip()) {
      case "for" -> Optional.of(new NameFor(put, words));
      case "before" -> Optional.of(new NameBefore(put, words));
      case "after" -> Optional.of(new DayAfter(put, words));
      default -> Optional.empty();
    };
  }

  /** Where {@code word} first stands as a word outside quotations. */
  static Optional<Span> firstWord(String text, String word) {
    var quotes = Quotes.in(text);
    List<Span> words = Words.in(text);
    return words.stream()
        .filter(span -> span.in(text).equals(word))
        .filter(span -> quotes.stream().noneMatch(quote -> quote.overlaps(span)))
        .findFirst();
  }
}
