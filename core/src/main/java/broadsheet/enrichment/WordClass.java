package broadsheet.enrichment;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What part a word or mark plays in an English sentence, as far as its form tells. */
enum WordClass {
  OUTSIDE,
  COMMA,
  COLON,
  STOP,
  MARK,
  OPENING_QUOTE,
  CLOSING_QUOTE,
  NUMBER,
  PRONOUN,
  THAT,
  TO,
  DETERMINER,
  AUXILIARY,
  PREPOSITION,
  QUESTION,
  PEOPLE,
  NAME,
  LY,
  ING,
  ED,
  PLURAL,
  OTHER;

  private static final Map<String, WordClass> WORDS =
      Stream.of(
              words(PRONOUN, "he she they it we i you who"),
              words(THAT, "that"),
              words(TO, "to"),
              words(
                  DETERMINER,
                  "the a an his her their its this these some many any our my your those"),
              words(
                  AUXILIARY,
                  "has have had is was are were be been will would could should may might can did"
                      + " does do also not never must"),
              words(
                  PREPOSITION,
                  "for of on in at by with from against about as over into after before during"
                      + " under"),
              words(QUESTION, "what how why whether if when where which whom"),
              words(
                  PEOPLE,
                  "reporters reporter journalists officials police people supporters investigators"
                      + " authorities"))
          .flatMap(map -> map.entrySet().stream())
          .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

  private final int feature = name().hashCode();

  static WordClass of(Tokens tokens, int token) {
    return switch (tokens.kind(token)) {
      case MARK -> ofMark(tokens.key(token));
      case OPENING_QUOTE -> OPENING_QUOTE;
      case CLOSING_QUOTE -> CLOSING_QUOTE;
      case NUMBER -> NUMBER;
      case LOWER -> ofWord(tokens.key(token), false);
      case CAPITALIZED, CAPITALS -> ofWord(tokens.key(token), true);
    };
  }

  private static WordClass ofMark(String mark) {
    return switch (mark) {
      case "," -> COMMA;
      case ":" -> COLON;
      case "." -> STOP;
      default -> MARK;
    };
  }

  private static WordClass ofWord(String word, boolean isCapital) {
    var known = WORDS.get(word);
    if (known != null) {
      return known;
    }
    if (isCapital) {
      return NAME;
    }
    if (word.endsWith("ly")) {
      return LY;
    }
    if (word.endsWith("ing")) {
      return ING;
    }
    if (word.endsWith("ed")) {
      return ED;
    }
    return word.endsWith("s") ? PLURAL : OTHER;
  }

  private static Map<String, WordClass> words(WordClass of, String words) {
    return Set.of(words.split(" ", -1)).stream()
        .collect(Collectors.toUnmodifiableMap(word -> word, _ -> of));
  }

  /** A number that stands for it among features, whatever the order here. */
  int feature() {
    return feature;
  }
}
