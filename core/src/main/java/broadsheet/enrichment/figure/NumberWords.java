package broadsheet.enrichment.figure;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The words of English numbers. */
final class NumberWords {
  /** What a word does in a number. */
  enum Role {
    UNIT,
    TEEN,
    TENS,
    HUNDRED,
    SCALE
  }

  /** A word with what it is worth. */
  record Word(Role role, double value) {}

  private static final Map<String, Word> CARDINALS = new HashMap<>();
  private static final Map<String, Double> ORDINALS = new HashMap<>();

  /** Letters after digits, which mean a scale only there. */
  private static final Map<String, Double> SUFFIXES =
      Map.ofEntries(
          Map.entry("k", 1e3),
          Map.entry("mm", 1e6),
          Map.entry("mil", 1e6),
          Map.entry("mln", 1e6),
          Map.entry("mn", 1e6),
          Map.entry("b", 1e9),
          Map.entry("bn", 1e9),
          Map.entry("bln", 1e9),
          Map.entry("g", 1e9),
          Map.entry("tn", 1e12),
          Map.entry("tln", 1e12),
          Map.entry("trn", 1e12));

  static {
    small(
        "zero=0 nought=0 naught=0 one=1 two=2 three=3 four=4 five=5 six=6 seven=7 eight=8 nine=9",
        Role.UNIT);
    small(
        "ten=10 eleven=11 twelve=12 thirteen=13 fourteen=14 fifteen=15 sixteen=16 seventeen=17"
            + " eighteen=18 nineteen=19",
        Role.TEEN);
    small(
        "twenty=20 thirty=30 forty=40 fourty=40 fifty=50 sixty=60 seventy=70 eighty=80 ninety=90",
        Role.TENS);
    small("hundred=100", Role.HUNDRED);
    small(
        "dozen=12 dozens=12 dz=12 dzs=12 doz=12 dozs=12 thousand=1000 lakh=100000 lakhs=100000"
            + " million=1000000 crore=10000000 crores=10000000 billion=1000000000"
            + " trillion=1000000000000",
        Role.SCALE);
    ordinals(
        "first=1 second=2 third=3 fourth=4 fifth=5 sixth=6 seventh=7 eighth=8 ninth=9 tenth=10"
            + " eleventh=11 twelfth=12 thirteenth=13 fourteenth=14 fifteenth=15 sixteenth=16"
            + " seventeenth=17 eighteenth=18 nineteenth=19 twentieth=20 thirtieth=30 fortieth=40"
            + " fiftieth=50 sixtieth=60 seventieth=70 eightieth=80 ninetieth=90 hundredth=100"
            + " thousandth=1000 millionth=1000000 billionth=1000000000 trillionth=1000000000000");
  }

  private NumberWords() {}

  private static void small(String words, Role role) {
    for (var pair : words.split(" ", -1)) {
      var at = pair.indexOf('=');
      CARDINALS.put(
          pair.substring(0, at), new Word(role, Double.parseDouble(pair.substring(at + 1))));
    }
  }

  private static void ordinals(String words) {
    for (var pair : words.split(" ", -1)) {
      var at = pair.indexOf('=');
      ORDINALS.put(pair.substring(0, at), Double.parseDouble(pair.substring(at + 1)));
    }
  }

  static @Nullable Word cardinal(String key) {
    return CARDINALS.get(key);
  }

  static @Nullable Double ordinal(String key) {
    return ORDINALS.get(key);
  }

  /** The scale that a word behind digits stands for ("k", "bn", "M"), 0 for none. */
  static double suffix(Token token) {
    if (token.is("m")) {
      return token.capital() ? 1e6 : 0;
    }
    return SUFFIXES.getOrDefault(token.key(), 0.0);
  }

  /**
   * What a part is called: 2 for "half" and "halves", 4 for "quarters", 5 for "fifths"; 0: none.
   */
  static double part(String key) {
    return switch (key) {
      case "half", "halves" -> 2;
      case "quarter", "quarters" -> 4;
      case "second", "seconds", "first" -> 0;
      default -> {
        var ordinal = ORDINALS.get(key);
        if (ordinal == null && key.endsWith("s")) {
          ordinal = ORDINALS.get(key.substring(0, key.length() - 1));
        }
        yield ordinal == null ? 0 : ordinal;
      }
    };
  }
}
