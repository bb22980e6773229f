package broadsheet.enrichment.figure;

import broadsheet.text.Span;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The words behind a number that say what is counted, found without parts of speech. */
final class Nouns {
  private static final int WORDS_MAX = 5;
  private static final int SCOPE_MAX = 6;

  /** Words that may follow what is counted, but are no part of it. */
  private static final Set<String> ENDS =
      HarmWords.words(
          "remained remain remains said says say told rose fell died dead missing injured wounded"
              + " hurt shot had have has was were are is be been will would could should may might"
              + " can must who whom which that where when while after before since until because as"
              + " and or but nor so than then in on at to from by for with without within of over"
              + " under across during against among between into onto near around about through"
              + " along despite including excluding per each a an the this these those its their"
              + " his her our my it they he she we you not no yet still also just only early late"
              + " overnight today yesterday tonight tomorrow monday tuesday wednesday thursday"
              + " friday saturday sunday last next this out up down off away back again too later"
              + " earlier ago came come comes went go goes took take takes made make makes got get"
              + " gets left leave leaves lost lose went won win wins saw see began begin told fled"
              + " flee if though although however took voted held hold there here more most"
              + " opened fired left fatally");

  private static final Set<String> ADJECTIVES = Set.of("elderly", "family", "deadly", "daily");

  private Nouns() {}

  /** "drones" or "Ukrainian drones" behind the number; null when no noun seems to follow. */
  static @Nullable Span behind(List<Token> tokens, int from, int limit) {
    var at = from;
    var hyphen = at < limit && tokens.get(at).is("-");
    at += hyphen ? 1 : 0;
    var begin = at;
    if (at + 1 < limit && tokens.get(at).is("of") && isArticle(tokens.get(at + 1))) {
      at += 2;
      begin = at;
    }
    while (at < limit && at < begin + WORDS_MAX && isPart(tokens, at, begin)) {
      at++;
    }
    while (at > begin && tokens.get(at - 1).kind() == Token.Kind.MARK) {
      at--;
    }
    return at == begin ? null : new Span(tokens.get(begin).begin(), tokens.get(at - 1).end());
  }

  /** Whether a word may be part of what is counted or hit. */
  static boolean isNoun(Token token) {
    return !ENDS.contains(token.key())
        && !HarmWords.STOPS.contains(token.key())
        && HarmWords.cue(token.key()) == null;
  }

  private static boolean isArticle(Token token) {
    return token.is("the") || token.is("its") || token.is("their") || token.is("all");
  }

  private static boolean isPart(List<Token> tokens, int at, int begin) {
    var token = tokens.get(at);
    if (token.is("-")) {
      return at > begin && token.begin() == tokens.get(at - 1).end();
    }
    if (!token.isWord() || ENDS.contains(token.key())) {
      return token.is("more") && at == begin;
    }
    if (at > begin && isPeople(tokens.get(at - 1))) {
      return false;
    }
    if (token.key().endsWith("ly") && !ADJECTIVES.contains(token.key())) {
      return false;
    }
    if (at > begin && isPlural(tokens.get(at - 1)) && !isPlural(token)) {
      return false;
    }
    var verb = token.key().endsWith("ed") || token.key().endsWith("ing");
    var doneBy = verb && at + 1 < tokens.size() && tokens.get(at + 1).is("by");
    if (at == begin && doneBy) {
      return false;
    }
    return at == begin || !verb || isBeforeNoun(tokens, at);
  }

  private static boolean isPlural(Token token) {
    var key = token.key();
    var other = key.endsWith("ss") || key.endsWith("us") || key.endsWith("is");
    return key.length() > 3 && key.endsWith("s") && !other;
  }

  private static boolean isPeople(Token token) {
    return HarmWords.PEOPLE.contains(token.key()) && !token.is("police") && !token.is("family");
  }

  /** "damaged houses": such a word describes when a plural follows. */
  private static boolean isBeforeNoun(List<Token> tokens, int at) {
    var before = tokens.get(at - 1).key();
    return at + 1 < tokens.size()
        && tokens.get(at + 1).isWord()
        && tokens.get(at + 1).key().endsWith("s")
        && !before.endsWith("s")
        && !before.equals("people");
  }

  /** The last word, in lower case. */
  static String head(String noun) {
    var blank = Math.max(noun.lastIndexOf(' '), noun.lastIndexOf('-'));
    return noun.substring(blank + 1).toLowerCase(Locale.ROOT);
  }

  /** "in the capital", "of those hurt": what limits a figure, behind its noun. */
  static @Nullable String scope(List<Token> tokens, String text, int behind, int limit) {
    var at = firstAt(tokens, behind);
    if (at + 1 >= limit
        || !(tokens.get(at).is("in")
            || tokens.get(at).is("of")
            || tokens.get(at).is("over")
            || tokens.get(at).is("across"))) {
      return null;
    }
    var end = at + 1;
    while (end < limit && end < at + SCOPE_MAX && isScopePart(tokens.get(end), end == at + 1)) {
      end++;
    }
    return end == at + 1 ? null : text.substring(tokens.get(at).begin(), tokens.get(end - 1).end());
  }

  private static boolean isScopePart(Token token, boolean first) {
    if (token.is("'s") || token.is("-") || token.isNumber()) {
      return true;
    }
    var article =
        token.is("the") || token.is("a") || token.is("an") || token.is("its") || token.is("his");
    return token.isWord() && ((first && article) || !ENDS.contains(token.key()));
  }

  /** The first token that begins at or behind an offset. */
  private static int firstAt(List<Token> tokens, int offset) {
    var low = 0;
    var high = tokens.size();
    while (low < high) {
      var middle = (low + high) >>> 1;
      if (tokens.get(middle).begin() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
