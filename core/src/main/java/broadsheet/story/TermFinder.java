package broadsheet.story;

import broadsheet.article.Article;
import broadsheet.text.Span;
import broadsheet.text.Words;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Finds the terms that an article is compared by: surface forms only, so that what is decided never
 * depends on a model or on who was recognised.
 */
final class TermFinder {
  /** Words and numbers are taken from the headline and this much of the text. */
  private static final int OPENING = 2_500;

  /** Names are taken from this much of the text. */
  private static final int NAMED_WITHIN = 8_000;

  private static final int WORDS_MAX = 40;
  private static final int NAMES_MAX = 28;
  private static final int NUMBERS_MAX = 16;

  /** Commoner words tell nothing. */
  private static final float RARITY_MIN = 1.8f;

  private static final Comparator<Terms.Term> TELLING_FIRST =
      Comparator.comparingDouble((Terms.Term term) -> -term.weight())
          .thenComparing(Terms.Term::key);

  private TermFinder() {}

  static Terms of(Article article, Rarity rarity) {
    var opening = head(article.text(), OPENING);
    var title = Words.keys(article.title()).stream().map(TermFinder::stem).toList();
    var words =
        Stream.of(title, title, Words.keys(opening).stream().map(TermFinder::stem).toList())
            .flatMap(List::stream)
            .filter(TermFinder::isWord)
            .toList();
    return new Terms(
        weighed(words, rarity, WORDS_MAX),
        weighed(names(head(article.text(), NAMED_WITHIN)), rarity, NAMES_MAX),
        numbers(article.title() + "\n\n" + opening),
        title.stream().filter(word -> rarity.of(word) >= RARITY_MIN).distinct().toList(),
        NamePhrases.of(article.title() + ".\n" + head(article.text(), NAMED_WITHIN), rarity),
        Traits.of(article));
  }

  /** The form in which a word is compared: without possessive and plain plural. */
  static String stem(String word) {
    var bare = word.endsWith("'s") ? word.substring(0, word.length() - 2) : word;
    var plural = bare.length() > 4 && bare.endsWith("s") && !bare.endsWith("ss");
    return plural ? bare.substring(0, bare.length() - 1) : bare;
  }

  private static String head(String text, int length) {
    return text.length() <= length ? text : text.substring(0, length);
  }

  private static boolean isWord(String word) {
    return word.length() > 2 && Character.isLetter(word.charAt(0));
  }

  private static List<Terms.Term> weighed(List<String> words, Rarity rarity, int limit) {
    Map<String, Integer> counts = new HashMap<>();
    words.forEach(word -> counts.merge(word, 1, Integer::sum));
    return counts.entrySet().stream()
        .filter(entry -> rarity.of(entry.getKey()) >= RARITY_MIN)
        .map(entry -> new Terms.Term(entry.getKey(), weight(entry, rarity)))
        .sorted(TELLING_FIRST)
        .limit(limit)
        .toList();
  }

  private static float weight(Map.Entry<String, Integer> entry, Rarity rarity) {
    return (float) (rarity.of(entry.getKey()) * (1 + Math.log(entry.getValue())));
  }

  /** Capitalised words that do not open a sentence. */
  private static List<String> names(String text) {
    return Words.in(text).stream()
        .filter(span -> isCapitalised(text, span) && !opensSentence(text, span.begin()))
        .map(span -> stem(Words.key(span.in(text))))
        .filter(TermFinder::isWord)
        .toList();
  }

  private static boolean isCapitalised(String text, Span span) {
    return Character.isUpperCase(text.charAt(span.begin()));
  }

  private static boolean opensSentence(String text, int begin) {
    var at = begin - 1;
    while (at >= 0 && " \"'“‘(".indexOf(text.charAt(at)) >= 0) {
      at--;
    }
    return at < 0 || ".!?\n:".indexOf(text.charAt(at)) >= 0;
  }

  private static List<String> numbers(String text) {
    return Words.in(text).stream()
        .map(span -> Words.key(span.in(text)))
        .filter(word -> Character.isDigit(word.charAt(0)))
        .distinct()
        .limit(NUMBERS_MAX)
        .toList();
  }
}
