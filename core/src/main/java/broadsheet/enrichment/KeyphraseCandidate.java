package broadsheet.enrichment;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** A word or phrase of a text with what can be counted of it, as a row of small numbers. */
final class KeyphraseCandidate {
  private static final int VALUE_MAX = 63;
  private static final double STEPS = 12;
  private static final Set<String> DETERMINERS =
      Set.of(
          "the", "a", "an", "this", "that", "these", "those", "its", "his", "her", "their", "our",
          "any", "no", "another");
  private static final Set<String> VERB_LEADERS =
      NameWords.words(
          "is was are were be been has have had he she they it we i will would could can not who");
  private static final Set<String> PREPOSITIONS =
      NameWords.words("of in for to on at by with from");
  private static final String[] ENDINGS = {
    "ing", "ed", "ly", "ion", "er", "ers", "ity", "ment", "ness", "al", "ive", "ous", "able", "ist",
    "ic", "ful", "ence", "ance", "est", "ies", "es", "s", "y"
  };

  // What is counted of the places where it stands.
  private static final int CAPITAL = 0;
  private static final int INNER_CAPITAL = 1;
  private static final int CAPITALS = 2;
  private static final int DETERMINED = 3;
  private static final int AFTER_TO = 4;
  private static final int AFTER_VERB_LEADER = 5;
  private static final int AFTER_CONTENT = 6;
  private static final int BEFORE_CONTENT = 7;
  private static final int BEFORE_PREPOSITION = 8;
  private static final int BEFORE_STOP = 9;
  private static final int AFTER_STOP = 10;
  private static final int AFTER_CAPITAL = 11;
  private static final int BEFORE_CAPITAL = 12;
  private static final int WHOLE_NAME = 13;
  private static final int PERSON = 14;
  private static final int ORGANIZATION = 15;
  private static final int PLACE = 16;
  private static final int OTHER_NAME = 17;
  private static final int USES = 18;

  private static final int OWN_FEATURES = 20;

  /** How many numbers a row has. */
  static final int FEATURES = OWN_FEATURES + USES;

  private final int words;
  private final int[] uses = new int[USES];
  private final Map<String, Integer> forms = new HashMap<>();
  private final int first;
  private int last;
  private int count;
  private String name = "";

  KeyphraseCandidate(int first, int words) {
    this.first = first;
    this.words = words;
  }

  void stands(KeyphraseText text, int begin) {
    var end = begin + words;
    count++;
    last = begin;
    var form = text.phrase(begin, end);
    var often = forms.merge(form, 1, Integer::sum);
    name = often > forms.getOrDefault(name, 0) ? form : name;
    var low = text.low(begin - 1);
    var joined = text.isJoined(begin);
    var going = text.isJoined(end);
    if (text.isCapital(begin)) {
      use(CAPITAL, true);
      use(INNER_CAPITAL, !text.opensSentence(begin));
      use(CAPITALS, form.length() > 1 && form.chars().noneMatch(Character::isLowerCase));
    }
    use(DETERMINED, joined && DETERMINERS.contains(low));
    use(AFTER_TO, joined && low.equals("to"));
    use(AFTER_VERB_LEADER, joined && VERB_LEADERS.contains(low));
    use(AFTER_CONTENT, joined && text.isContent(begin - 1));
    use(BEFORE_CONTENT, going && text.isContent(end));
    use(BEFORE_PREPOSITION, going && PREPOSITIONS.contains(text.low(end)));
    use(BEFORE_STOP, !going);
    use(AFTER_STOP, !joined);
    use(AFTER_CAPITAL, joined && text.isCapital(begin - 1));
    use(BEFORE_CAPITAL, going && text.isCapital(end));
    named(text, begin, end);
  }

  private void named(KeyphraseText text, int begin, int end) {
    var type = text.nameType(begin);
    if (type != null) {
      use(WHOLE_NAME, text.isName(begin, end));
      use(
          switch (type) {
            case PERSON -> PERSON;
            case ORGANIZATION -> ORGANIZATION;
            case PLACE -> PLACE;
            default -> OTHER_NAME;
          },
          true);
    }
  }

  private void use(int use, boolean is) {
    uses[use] += is ? 1 : 0;
  }

  /** As the text writes it most often. */
  String name() {
    return name;
  }

  int words() {
    return words;
  }

  int count() {
    return count;
  }

  /** Whether it is a name wherever it stands. */
  boolean isName() {
    return uses[WHOLE_NAME] == count;
  }

  /** A first guess at how much it says, by which candidates are put in order. */
  double weight() {
    return Math.log1p(count) * (1 + Math.log(name.length())) * (isPlain() ? 0.5 : 1);
  }

  private boolean isPlain() {
    return CommonWords.isCommon(name);
  }

  /**
   * What the forest asks of, each from 0 to {@value #VALUE_MAX}.
   *
   * @param rank its place among all by {@link #weight}, from 0
   */
  byte[] row(int rank, int all, int length) {
    var row = new byte[FEATURES];
    var low = name.toLowerCase(Locale.ROOT);
    var own =
        new double[] {
          count,
          1000.0 * count / Math.max(length, 40),
          50.0 * first / length,
          6 * Math.log1p(first),
          50.0 * (last - first) / length,
          6 * Math.log1p(length),
          words,
          isPlain() ? 1 : 0,
          low.length(),
          low.chars().filter(Character::isDigit).count(),
          low.indexOf('-') < 0 ? 0 : 1,
          ending(low),
          6 * Math.log1p(rank),
          50.0 * rank / all,
          6 * Math.log1p(all),
          forms.size(),
          vowels(low),
          low.endsWith("ing") || low.endsWith("ed") || low.endsWith("ly") ? 1 : 0,
          low.endsWith("s") ? 1 : 0,
          8 * weight()
        };
    for (var i = 0; i < own.length; i++) {
      row[i] = (byte) Math.clamp((long) own[i], 0, VALUE_MAX);
    }
    for (var i = 0; i < uses.length; i++) {
      row[OWN_FEATURES + i] = (byte) Math.round(STEPS * uses[i] / count);
    }
    return row;
  }

  private static double ending(String word) {
    for (var i = 0; i < ENDINGS.length; i++) {
      if (word.endsWith(ENDINGS[i])) {
        return i + 1;
      }
    }
    return 0;
  }

  private static double vowels(String word) {
    return word.chars().filter(c -> "aeiouy".indexOf(c) >= 0).count();
  }
}
