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
      Definites.set(
          """
          official officials spokesman spokeswoman spokesperson minister mayor ministers
          president ministry general commander governor envoy envoys ambassador diplomat
          diplomats group company agency statement report man men woman women victim victims
          suspect suspects judge leader leaders pair two three latter former move attack
          decision document source sources man's source's incident vessel deal
          """);
  private static final Set<String> VOICES =
      Definites.set(
          """
          official officials spokesman spokeswoman spokesperson diplomat diplomats source
          sources man woman
          """);
  private static final Set<String> BOUND =
      Set.of(
          "of", "for", "from", "in", "at", "who", "that", "which", "on", "to", "between",
          "against");
  private static final Set<String> FIRST_PERSON =
      Set.of(
          "we",
          "our",
          "us",
          "i",
          "my",
          "me",
          "you",
          "your",
          "myself",
          "ourselves",
          "yours",
          "ours",
          "let's");

  /** Whom somebody speaks to is not who speaks: "Orlik told him" names one of two. */
  private static final Set<String> ADDRESSING =
      Set.of("told", "asked", "called", "urged", "warned");

  /** Where a sentence of the outlet's own begins, which is no news. */
  private static final List<String> FURNITURE =
      List.of(
          "editor's note",
          "correction:",
          "read more",
          "related:",
          "check this out",
          "sign up",
          "subscribe",
          "note:",
          "full time",
          "photos:",
          "watch:",
          "click",
          "this story",
          "this is a",
          "copyright",
          "contributing:",
          "follow ");

  /** Capitalised words that name nobody. */
  private static final Set<String> CALENDAR =
      Definites.set(
          """
          opposite despite besides amid asked according accepting perhaps today yesterday once
          then monday tuesday wednesday thursday friday saturday sunday january february march
          april may june july august september october november december speaking last next
          earlier
          """);

  private static final Set<String> EXISTS =
      Definites.set(
          """
          is are was were has have had will would be been may might could can should must seems
          appears remain remains remained came being exists
          """);
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

  private static final int SHORT = 12;
  private static final Set<String> FRAGMENT_LEADS =
      Set.of("not", "one", "no", "a", "an", "another", "more", "less");
  private static final Set<String> ADVERBIAL_LEADS =
      Definites.set("in at on from during by with over under near outside inside across to for");
  private static final Set<String> SHORT_VERBS =
      Definites.set("be been do win lose vote meet sign agree get go say see want need take make");

  private StandAlone() {}

  static boolean isRole(String key) {
    return ROLES.contains(key) || VOICES.contains(key);
  }

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
    var plain = Words.key(line);
    if (line.startsWith("(") || isCutQuote(line)) {
      return "no whole sentence";
    }
    if (FURNITURE.stream().anyMatch(plain::startsWith)) {
      return "a note of the outlet";
    }
    if (words.stream().noneMatch(word -> Character.isLetter(bare.charAt(word.begin())))) {
      return "a quotation without its speaker";
    }
    var running = words.stream().filter(word -> Character.isLowerCase(bare.charAt(word.begin())));
    return running.findAny().isEmpty() || (words.size() <= SHORT && isVerbless(bare, words))
        ? "no whole sentence"
        : faultOutside(bare, words);
  }

  /** "Not the bridge, a year late": no word that could be a verb. */
  private static boolean isVerbless(String bare, List<Span> words) {
    var first = key(bare, words, 0);
    if (!FRAGMENT_LEADS.contains(first) || bare.length() > words.getLast().end() + 2) {
      return false;
    }
    return words.stream()
        .map(word -> word.in(bare))
        .map(Words::key)
        .noneMatch(StandAlone::canBeVerb);
  }

  private static boolean canBeVerb(String key) {
    var plural = key.endsWith("s") && !key.endsWith("ss") && key.indexOf('\'') < 0;
    return plural
        || Definites.isFinite(key)
        || key.endsWith("ed")
        || key.endsWith("n't")
        || SHORT_VERBS.contains(key);
  }

  /** A closing mark at the end, with no full stop before it: a headline or a piece of one. */
  private static boolean isCutQuote(String line) {
    var mark = "'\"”’".indexOf(line.charAt(line.length() - 1)) >= 0;
    return mark && line.length() > 1 && ".!?,…—-".indexOf(line.charAt(line.length() - 2)) < 0;
  }

  private static @Nullable String faultOutside(String bare, List<Span> words) {
    var first = stem(key(bare, words, 0));
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
    var pointing = isFirst(bare, words) ? Definites.fault(bare, words) : null;
    return pointing == null ? unresolved(bare, words) : pointing;
  }

  /** "he" of "he's". */
  private static String stem(String key) {
    var mark = key.indexOf('\'');
    return mark > 0 ? key.substring(0, mark) : key;
  }

  /** The first "he" or "she" that nobody before it in the sentence can be meant by. */
  static Optional<Span> loosePronoun(String bare) {
    var named = false;
    var before = "";
    var people = 0;
    for (var word : Words.in(bare)) {
      var text = word.in(bare);
      var key = Words.key(text);
      var personal = PERSONAL.contains(stem(key)) && !isBracketed(bare, word);
      if (personal
          && (!named
              || isSubjectAfterAdverbial(bare, word)
              || (people < 2 && isAddressed(key, before)))) {
        return Optional.of(word);
      }
      var noun = key.equals("a") || key.equals("an") || key.equals("the") || key.equals("one");
      var name = isName(text, key);
      var chief = bare.startsWith(" chief", word.end());
      people += noun || (name && !chief && !isJoinedName(bare, word)) ? 1 : 0;
      named |= noun || name;
      before = key;
    }
    return Optional.empty();
  }

  /** "In Kelda, she said": the place before the comma is nobody. */
  private static boolean isSubjectAfterAdverbial(String bare, Span word) {
    var comma = bare.indexOf(',');
    var first = Words.keys(bare.substring(0, Math.max(0, comma)));
    return comma > 0
        && comma + 2 == word.begin()
        && !first.isEmpty()
        && (ADVERBIAL_LEADS.contains(first.getFirst()) || first.getFirst().endsWith("ing"))
        && first.stream().noneMatch(Definites::isFinite);
  }

  private static boolean isAddressed(String pronoun, String before) {
    return pronoun.equals("him") && ADDRESSING.contains(before);
  }

  /** A later word of a name of several. */
  private static boolean isJoinedName(String bare, Span word) {
    var begin = word.begin();
    if (begin < 2 || bare.charAt(begin - 1) != ' ') {
      return false;
    }
    var space = bare.lastIndexOf(' ', begin - 2);
    return Character.isUpperCase(bare.charAt(space + 1));
  }

  private static boolean isName(String text, String key) {
    return Character.isUpperCase(text.charAt(0))
        && !LEADING.contains(key)
        && !Terms.isFunctionWord(key)
        && !CALENDAR.contains(key)
        && !key.endsWith("ing");
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
    if (first.equals("those")) {
      return second.equals("who");
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
      if (FIRST_PERSON.contains(stem(key)) && !text(bare, words, i).equals("US")) {
        return "the outlet's own voice: \"" + key + "\"";
      }
      var now = key.endsWith("'s") ? key.substring(0, key.length() - 2) : key;
      if (NOW.contains(now) && !bare.startsWith(" [", words.get(i).end())) {
        return "\"" + key + "\" without its day or place";
      }
    }
    if (isRunOn(bare, words)) {
      return "two sentences run together";
    }
    if (isAside(bare)) {
      return "somebody speaks who is not named";
    }
    var lower = " " + bare.toLowerCase(Locale.ROOT);
    for (var stale : STALE) {
      if (lower.contains(stale)) {
        return "\"" + stale.strip() + "\" without its day";
      }
    }
    return null;
  }

  private static String text(String bare, List<Span> words, int at) {
    return words.get(at).in(bare);
  }

  /** "said The article shows": a capital function word amid a sentence, with no name after it. */
  private static boolean isRunOn(String bare, List<Span> words) {
    for (var i = 1; i + 1 < words.size(); i++) {
      var text = text(bare, words, i);
      var gap = bare.substring(words.get(i - 1).end(), words.get(i).begin());
      var capital = Character.isUpperCase(text.charAt(0)) && text.length() > 1;
      if (capital
          && gap.equals(" ")
          && Terms.isFunctionWord(Words.key(text))
          && !text.equals(text.toUpperCase(Locale.ROOT))
          && !text.equals("May")
          && !text.equals("Will")
          && Character.isLowerCase(text(bare, words, i - 1).charAt(0))
          && Character.isLowerCase(text(bare, words, i + 1).charAt(0))) {
        return true;
      }
    }
    return false;
  }

  /** "The fare went up, she said, and": who speaks stands in an earlier sentence. */
  private static boolean isAside(String bare) {
    var lower = bare.toLowerCase(Locale.ROOT);
    for (var pronoun : List.of(", he said", ", she said", ", they said", ", it said")) {
      var at = lower.indexOf(pronoun);
      var after = at < 0 ? ' ' : bare.charAt(Math.min(bare.length() - 1, at + pronoun.length()));
      if (at >= 0 && (after == ',' || after == '.') && !bare.substring(0, at).contains("]")) {
        return true;
      }
    }
    return false;
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
