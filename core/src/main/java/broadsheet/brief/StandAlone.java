package broadsheet.brief;

import broadsheet.text.Span;
import broadsheet.text.Words;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whether a sentence can be understood without those before it. English. */
final class StandAlone {
  private static final Set<String> LEADING =
      Set.of(
          "he", "she", "they", "it", "this", "that", "these", "those", "his", "her", "their", "its",
          "him", "them", "such", "both", "neither", "either", "others", "another", "hers", "theirs",
          "here", "there", "then", "who", "which", "we", "our", "i", "my", "you", "your");
  private static final Set<String> PERSONAL = Set.of("he", "she", "him", "his", "her", "hers");
  private static final Set<String> ROLES =
      Set.of(
          "official",
          "officials",
          "spokesman",
          "spokeswoman",
          "spokesperson",
          "minister",
          "mayor",
          "ministers",
          "president",
          "ministry",
          "general",
          "commander",
          "governor",
          "envoy",
          "envoys",
          "ambassador",
          "diplomat",
          "diplomats",
          "group",
          "company",
          "agency",
          "statement",
          "report",
          "man",
          "men",
          "woman",
          "women",
          "victim",
          "victims",
          "suspect",
          "suspects",
          "judge",
          "leader",
          "leaders",
          "pair",
          "two",
          "three",
          "latter",
          "former",
          "move",
          "attack",
          "decision",
          "document",
          "source",
          "sources",
          "man's",
          "source's",
          "incident",
          "vessel",
          "deal");
  private static final Set<String> VOICES =
      Set.of(
          "official",
          "officials",
          "spokesman",
          "spokeswoman",
          "spokesperson",
          "diplomat",
          "diplomats",
          "source",
          "sources",
          "man",
          "woman");
  private static final Set<String> BOUND =
      Set.of(
          "of", "for", "from", "in", "at", "who", "that", "which", "on", "to", "between",
          "against");
  private static final Set<String> FIRST_PERSON =
      Set.of("we", "our", "us", "i", "my", "we've", "we're", "i'm", "i've");

  /** Capitalised words that name nobody. */
  private static final Set<String> CALENDAR =
      Set.of(
          "monday",
          "tuesday",
          "wednesday",
          "thursday",
          "friday",
          "saturday",
          "sunday",
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december",
          "asked",
          "speaking",
          "last",
          "next",
          "earlier");

  private static final Set<String> EXISTS =
      Set.of(
          "is",
          "are",
          "was",
          "were",
          "has",
          "have",
          "had",
          "will",
          "would",
          "be",
          "been",
          "may",
          "might",
          "could",
          "can",
          "should",
          "must",
          "seems",
          "appears",
          "remain",
          "remains",
          "remained",
          "came",
          "being",
          "exists");
  private static final Set<String> NOW =
      Set.of("today", "tonight", "here", "yesterday", "tomorrow");
  private static final List<String> STALE =
      List.of(
          " that day",
          " last night",
          " did so",
          " did:",
          " this morning",
          " this afternoon",
          " this evening",
          " the day before",
          " the following day",
          " the next day",
          " that night",
          " the previous day",
          " as mentioned",
          " see below",
          " that evening",
          " that morning");
  private static final Set<String> IMPERSONAL =
      Set.of("clear", "unclear", "known", "unknown", "certain", "uncertain", "possible", "likely");

  private StandAlone() {}

  /** Why {@code line} does not stand alone; null when it does. */
  static @Nullable String fault(String line) {
    if (".!?…\"'”’)".indexOf(line.charAt(line.length() - 1)) < 0) {
      return "no whole sentence";
    }
    if (!Quotes.balance(line)) {
      return "a quotation that is not whole";
    }
    var bare = Quotes.outside(line);
    var words = Words.in(bare);
    if (words.stream().noneMatch(word -> Character.isLetter(bare.charAt(word.begin())))) {
      return "a quotation without its speaker";
    }
    var running = words.stream().filter(word -> Character.isLowerCase(bare.charAt(word.begin())));
    return running.findAny().isEmpty() ? "no whole sentence" : faultOutside(bare, words);
  }

  private static @Nullable String faultOutside(String bare, List<Span> words) {
    var first = key(bare, words, 0);
    if (LEADING.contains(first) && isFirst(bare, words) && !isImpersonal(bare, words)) {
      return "begins with \"" + first + "\"";
    }
    var second = key(bare, words, 1);
    var role = ROLES.contains(second) || second.endsWith("-year-old");
    if (first.equals("the") && role && !isBound(bare, words)) {
      return "\"the " + second + "\" without saying which";
    }
    var pronoun = loosePronoun(bare);
    if (pronoun.isPresent()) {
      return "\"" + pronoun.get().in(bare) + "\" without its person";
    }
    return unresolved(bare, words);
  }

  /** The first "he" or "she" that nobody before it in the sentence can be meant by. */
  static Optional<Span> loosePronoun(String bare) {
    var named = false;
    for (var word : Words.in(bare)) {
      var text = word.in(bare);
      var key = Words.key(text);
      if (PERSONAL.contains(key) && !named && !isBracketed(bare, word)) {
        return Optional.of(word);
      }
      var noun = key.equals("a") || key.equals("an") || key.equals("the") || key.equals("one");
      named |= noun || isName(text, key);
    }
    return Optional.empty();
  }

  private static boolean isName(String text, String key) {
    return Character.isUpperCase(text.charAt(0))
        && !LEADING.contains(key)
        && !Terms.isFunctionWord(key)
        && !CALENDAR.contains(key);
  }

  private static boolean isBracketed(String bare, Span word) {
    return word.begin() > 0 && bare.charAt(word.begin() - 1) == '[';
  }

  /** A quotation before the word takes its place as the first thing said. */
  private static boolean isFirst(String bare, List<Span> words) {
    return bare.substring(0, words.getFirst().begin()).isBlank();
  }

  /** "It is unclear whether", "There were no injuries", "That is" stays refused. */
  private static boolean isImpersonal(String bare, List<Span> words) {
    var first = key(bare, words, 0);
    var second = key(bare, words, 1);
    if (first.equals("there")) {
      return EXISTS.contains(second);
    }
    var third = key(bare, words, 2);
    var fourth = key(bare, words, 3);
    return first.equals("it")
        && EXISTS.contains(second)
        && (IMPERSONAL.contains(third) || IMPERSONAL.contains(fourth));
  }

  private static boolean isBound(String bare, List<Span> words) {
    if (words.size() < 3) {
      return false;
    }
    var third = words.get(2).in(bare);
    return BOUND.contains(third) || Character.isUpperCase(third.charAt(0));
  }

  private static @Nullable String unresolved(String bare, List<Span> words) {
    for (var i = 0; i < words.size(); i++) {
      var key = key(bare, words, i);
      if (key.equals("there")
          && !EXISTS.contains(key(bare, words, i + 1))
          && !leadsVerb(bare, words, i)) {
        return "\"there\" without its place";
      }
      if (key.equals("the")
          && VOICES.contains(key(bare, words, i + 1))
          && isSaying(bare, words, i + 2)) {
        return "\"the " + key(bare, words, i + 1) + "\" without saying which";
      }
      if (FIRST_PERSON.contains(key)) {
        return "the outlet's own voice: \"" + key + "\"";
      }
      var now = key.endsWith("'s") ? key.substring(0, key.length() - 2) : key;
      if (NOW.contains(now) && !bare.startsWith(" [", words.get(i).end())) {
        return "\"" + key + "\" without its day or place";
      }
    }
    var lower = bare.toLowerCase(Locale.ROOT);
    for (var stale : STALE) {
      if (lower.contains(stale)) {
        return "\"" + stale.strip() + "\" without its day";
      }
    }
    return null;
  }

  private static boolean isSaying(String bare, List<Span> words, int at) {
    return Speech.isVerb(key(bare, words, at));
  }

  /** "is there", "are there any" ask for existence too. */
  private static boolean leadsVerb(String bare, List<Span> words, int at) {
    return at > 0
        && EXISTS.contains(key(bare, words, at - 1))
        && key(bare, words, at + 1).equals("any");
  }

  private static String key(String text, List<Span> words, int at) {
    return at < words.size() ? Words.key(words.get(at).in(text)) : "";
  }
}
