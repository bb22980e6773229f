package broadsheet.enrichment;

import broadsheet.text.Span;
import broadsheet.text.WordForms;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a run of capital words seems to name where it stands.
 *
 * @param weight how much the type is to be believed, from 1
 */
record NameGuess(Span span, String name, EntityType type, int weight) {
  private static final int WEAK = 1;
  private static final int FAIR = 3;
  private static final int SURE = 5;
  private static final int PERSON_WORDS_MAX = 4;

  /** The names within a run: titles are left out, a people's name before a title stands alone. */
  static List<NameGuess> in(String text, List<NameToken> tokens, NameRuns.Run run) {
    var words = tokens.subList(run.begin(), run.end());
    var before = run.begin() == 0 ? "" : tokens.get(run.begin() - 1).word();
    var joined = words.getFirst().joined() ? NameWords.key(before) : "";
    var following = run.end() < tokens.size() ? tokens.get(run.end()) : null;
    var after = following != null && following.joined() ? following.word() : "";
    var guesses = new ArrayList<NameGuess>();
    if (!isWhole(words)) {
      split(text, words, new Context(joined, after), guesses);
    } else {
      add(text, words, new Context(joined, after), guesses);
    }
    return guesses;
  }

  /** The words on either side, empty at a mark; whether a title stands before. */
  private record Context(String before, String after, boolean titled) {
    Context(String before, String after) {
      this(before, after, false);
    }
  }

  /** Whether the run names one thing by its last word: "Ukrainian Air Force". */
  private static boolean isWhole(List<NameToken> words) {
    var last = words.getLast().key();
    var head = words.getFirst().key();
    return words.size() > 1
        && !NameWords.COURTESIES.contains(head)
        && (NameWords.ORGANIZATIONS.contains(last)
            || NameWords.EVENTS.contains(last)
            || NameWords.LAWS.contains(last)
            || words.stream().anyMatch(word -> word.word().equals("of")));
  }

  private static void split(
      String text, List<NameToken> words, Context context, List<NameGuess> guesses) {
    var title = lastTitle(words);
    if (title >= 0) {
      var head = words.subList(0, firstTitle(words));
      if (!head.isEmpty()) {
        split(text, head, new Context(context.before(), ""), guesses);
      }
      var rest = words.subList(title + 1, words.size());
      if (!rest.isEmpty()) {
        add(text, rest, new Context("", context.after(), true), guesses);
      }
      return;
    }
    if (words.size() > 1 && Countries.isPeople(words.getFirst().word())) {
      add(text, words.subList(0, 1), new Context("", ""), guesses);
      add(text, words.subList(1, words.size()), new Context("", context.after()), guesses);
      return;
    }
    add(text, words, context, guesses);
  }

  private static int firstTitle(List<NameToken> words) {
    var i = 0;
    while (i < words.size() && !NameWords.TITLES.contains(words.get(i).key())) {
      i++;
    }
    return i;
  }

  private static int lastTitle(List<NameToken> words) {
    var i = words.size() - 1;
    while (i >= 0 && !NameWords.TITLES.contains(words.get(i).key())) {
      i--;
    }
    return i;
  }

  private static void add(
      String text, List<NameToken> words, Context context, List<NameGuess> guesses) {
    var span = PlainEntityRecognizer.span(words);
    var name = span.in(text);
    var alone = words.size() == 1;
    if (alone
        && (name.length() == 1 || (CommonWords.isCommon(name) && !WordForms.isAcronym(name)))) {
      return;
    }
    if (alone && NameWords.ORGANIZATIONS.contains(words.getFirst().key()) && !isProper(name)) {
      return;
    }
    var known = known(name, words);
    if (isDateline(text, span, words)) {
      guesses.add(new NameGuess(span, name, EntityType.PLACE, SURE));
    } else if (known != null) {
      guesses.add(new NameGuess(span, name, known, SURE));
    } else if (context.titled() && words.size() <= PERSON_WORDS_MAX) {
      guesses.add(new NameGuess(span, name, EntityType.PERSON, SURE));
    } else {
      guesses.add(alone ? single(span, name, context) : several(span, name, context));
    }
  }

  /** Capitals at the beginning of a line, before a comma, a bracket or a dash. */
  private static boolean isDateline(String text, Span span, List<NameToken> words) {
    var lineBegins = span.begin() == 0 || text.charAt(span.begin() - 1) == '\n';
    var shouted = words.stream().allMatch(word -> WordForms.isAcronym(word.word()));
    return lineBegins
        && shouted
        && (text.startsWith(",", span.end())
            || text.startsWith(" (", span.end())
            || text.startsWith(" -", span.end())
            || text.startsWith(" \u2014", span.end()));
  }

  private static boolean isProper(String name) {
    return WordForms.isAcronym(name) || name.equals("Kremlin") || name.equals("Congress");
  }

  private static @Nullable EntityType known(String name, List<NameToken> words) {
    var first = words.getFirst().key();
    var last = words.getLast().key();
    if (Countries.isPlace(name)) {
      return EntityType.PLACE;
    }
    if (words.size() == 1) {
      return Countries.isPeople(name)
          ? EntityType.GROUP
          : isProper(name) && name.length() <= 6 ? EntityType.ORGANIZATION : null;
    }
    var of = words.stream().anyMatch(word -> word.word().equals("of"));
    if (NameWords.ORGANIZATIONS.contains(last) || (of && NameWords.ORGANIZATIONS.contains(first))) {
      return EntityType.ORGANIZATION;
    }
    if (NameWords.LAWS.contains(last)) {
      return EntityType.LAW;
    }
    if (NameWords.EVENTS.contains(last)) {
      return EntityType.EVENT;
    }
    return NameWords.PLACES.contains(last) || NameWords.PLACES.contains(first)
        ? EntityType.PLACE
        : null;
  }

  private static NameGuess single(Span span, String name, Context context) {
    if (NameWords.ROLES.contains(context.before())) {
      return new NameGuess(span, name, EntityType.PERSON, FAIR);
    }
    if (NameWords.SPEAKING.contains(context.after())) {
      return new NameGuess(span, name, EntityType.PERSON, WEAK + 1);
    }
    if (NameEvidence.isPeoples(name) && isSmall(context.after())) {
      return new NameGuess(span, name, EntityType.GROUP, FAIR);
    }
    return switch (context.before()) {
      case "in", "near", "across", "outside", "inside", "around" ->
          new NameGuess(span, name, EntityType.PLACE, FAIR);
      case "from", "to", "at", "toward", "towards", "through" ->
          new NameGuess(span, name, EntityType.PLACE, WEAK);
      case "the" -> new NameGuess(span, name, EntityType.ORGANIZATION, WEAK);
      default -> new NameGuess(span, name, EntityType.OTHER, WEAK);
    };
  }

  private static NameGuess several(Span span, String name, Context context) {
    return switch (context.before()) {
      case "in", "near", "across", "outside", "inside", "around", "at" ->
          new NameGuess(span, name, EntityType.PLACE, FAIR);
      case "the" -> new NameGuess(span, name, EntityType.ORGANIZATION, FAIR);
      default -> new NameGuess(span, name, EntityType.PERSON, isSaid(context) ? FAIR : WEAK);
    };
  }

  private static boolean isSaid(Context context) {
    return NameWords.SPEAKING.contains(context.after())
        || NameWords.ROLES.contains(context.before());
  }

  private static boolean isSmall(String word) {
    return !word.isEmpty() && Character.isLowerCase(word.charAt(0));
  }
}
