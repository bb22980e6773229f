package broadsheet.enrichment;

import broadsheet.article.Article;
import broadsheet.text.Span;
import broadsheet.text.WordForms;
import broadsheet.text.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Key phrases and hashtags in languages other than English: runs of words with capitals, and words
 * that an article repeats, the forms of one word counted together. Fewer than three when no more
 * stand out; none in a language that is not known.
 */
final class ForeignPhrases {
  private static final int COUNT_MAX = 10;
  private static final int PHRASES_MAX = 30;
  private static final int TEXT_MAX = 60_000;
  private static final int LETTERS_LEAST = 4;
  private static final int LENGTH_MAX = 40;
  private static final int RUN_MAX = 5;
  private static final double SCORE_MIN = 0.25;
  private static final double WORD = 0.7;
  private static final String ENDS = ".!?:\n";
  private static final String OPENERS = " \"'“‘(«„—–-";

  private final String language;
  private final ForeignWords known;
  private final boolean hasCapitals;
  private final Map<String, Tally> tallies = new LinkedHashMap<>();

  private ForeignPhrases(String language) {
    this.language = language;
    known = ForeignWords.of(language);
    hasCapitals = !language.equals("ar");
  }

  static List<Hashtag> hashtags(Article article, String language) {
    return of(article, language).best();
  }

  static List<Keyphrase> keyphrases(Article article, String language) {
    return of(article, language).all();
  }

  private static ForeignPhrases of(Article article, String language) {
    var phrases = new ForeignPhrases(language);
    if (phrases.known.isKnown()) {
      var text = article.text().substring(0, Math.min(TEXT_MAX, article.text().length()));
      var opening = article.body().paragraphs().isEmpty() ? 0 : firstEnd(article);
      phrases.read(article.title(), article.title().length(), true);
      phrases.read(text, opening, false);
    }
    return phrases;
  }

  private static int firstEnd(Article article) {
    return article.body().paragraphs().getFirst().end();
  }

  private static final class Tally {
    private final Map<String, Integer> forms = new HashMap<>();
    private boolean isName;
    private boolean headline;
    private boolean opening;
    private boolean inside;
    private int count;
    private int words = 1;

    double weight() {
      var place = 1 + (headline ? 1 : 0) + (opening ? 0.6 : 0);
      return Math.log1p(count) * place * (isName ? 1 : WORD) * (words > 1 ? 1.15 : 1);
    }

    String form() {
      return forms.entrySet().stream()
          .min(
              Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                  .thenComparingInt(entry -> entry.getKey().length())
                  .thenComparing(Map.Entry.comparingByKey()))
          .map(Map.Entry::getKey)
          .orElse("");
    }

    String reason() {
      var where = headline ? "in the headline" : opening ? "in the opening" : "in the text";
      return count > 1 ? where + ", " + count + " times" : where;
    }
  }

  private void read(String text, int opening, boolean isTitle) {
    var words = Words.in(text);
    for (var i = 0; i < words.size(); i++) {
      var end = hasCapitals ? runEnd(text, words, i) : i;
      if (end > i) {
        var span = new Span(words.get(i).begin(), words.get(end - 1).end());
        var inside = end - i > 1 || !opensSentence(text, span.begin());
        count(span.in(text), end - i, new Place(isTitle, span.begin() < opening, true, inside));
        i = end - 1;
      } else {
        var word = words.get(i).in(text);
        if (isTelling(word)) {
          count(word, 1, new Place(isTitle, words.get(i).begin() < opening, false, true));
        }
      }
    }
  }

  private record Place(boolean title, boolean opening, boolean name, boolean inside) {}

  /** Behind the last word of a run of words with capitals, or {@code begin} when there is none. */
  private int runEnd(String text, List<Span> words, int begin) {
    if (!isCapital(text, words.get(begin)) || isStop(words.get(begin).in(text))) {
      return begin;
    }
    var end = begin + 1;
    for (var i = end; i < Math.min(words.size(), begin + RUN_MAX); i++) {
      if (words.get(i).begin() - words.get(i - 1).end() != 1
          || ".:;,!?\n".indexOf(text.charAt(words.get(i - 1).end())) >= 0) {
        break;
      }
      var word = words.get(i).in(text);
      if (isCapital(text, words.get(i)) && !isStop(word)) {
        end = i + 1;
      } else if (!ForeignWords.PARTICLES.contains(word)
          || (i == begin + 1 && opensSentence(text, words.get(begin).begin()))) {
        break;
      }
    }
    return end;
  }

  private static boolean isCapital(String text, Span word) {
    return Character.isUpperCase(text.charAt(word.begin()));
  }

  private boolean isStop(String word) {
    var low = word.toLowerCase(Locale.ROOT);
    return known.stops().contains(low)
        || known.cues().contains(low)
        || known.titles().contains(low)
        || known.toWhom().contains(low);
  }

  private boolean isTelling(String word) {
    return word.length() >= LETTERS_LEAST + (hasCapitals ? 1 : 0)
        && Character.isLetter(word.charAt(0))
        && !isStop(word)
        && !isStop(ForeignStems.of(word, language));
  }

  private static boolean opensSentence(String text, int begin) {
    var at = begin - 1;
    while (at >= 0 && OPENERS.indexOf(text.charAt(at)) >= 0) {
      at--;
    }
    return at < 0 || ENDS.indexOf(text.charAt(at)) >= 0;
  }

  private void count(String phrase, int words, Place place) {
    var tally = tallies.computeIfAbsent(key(phrase), key -> new Tally());
    tally.count++;
    tally.words = words;
    tally.isName |= place.name() && place.inside() && !language.equals("de");
    tally.isName |= place.name() && words > 1;
    tally.inside |= place.inside();
    tally.headline |= place.title();
    tally.opening |= place.opening() && !place.title();
    tally.forms.merge(WordForms.withoutPossessive(phrase), 1, Integer::sum);
  }

  private String key(String phrase) {
    var key = new StringBuilder();
    for (var word : phrase.split(" ", -1)) {
      key.append(key.isEmpty() ? "" : " ").append(ForeignStems.of(word, language));
    }
    return key.toString();
  }

  private boolean isWorth(Tally tally) {
    if (tally.isName) {
      return tally.inside && (tally.headline || tally.opening || tally.count > 1);
    }
    return tally.count > 2 || (tally.headline && tally.count > 1);
  }

  private List<Map.Entry<String, Tally>> sorted() {
    var sorted = new ArrayList<>(tallies.entrySet());
    sorted.sort(
        Comparator.<Map.Entry<String, Tally>>comparingDouble(entry -> -entry.getValue().weight())
            .thenComparing(Map.Entry::getKey));
    return sorted;
  }

  private List<Keyphrase> all() {
    var sorted = sorted();
    var top = sorted.isEmpty() ? 1 : sorted.getFirst().getValue().weight();
    return sorted.stream()
        .limit(PHRASES_MAX)
        .map(Map.Entry::getValue)
        .map(tally -> new Keyphrase(tally.form(), Math.round(tally.weight() / top * 1000) / 1000.0))
        .toList();
  }

  private List<Hashtag> best() {
    var sorted = sorted();
    sorted.removeIf(entry -> !isWorth(entry.getValue()));
    var chosen = new LinkedHashMap<String, Tally>();
    var top = sorted.isEmpty() ? 1 : sorted.getFirst().getValue().weight();
    for (var entry : sorted) {
      if (chosen.size() < COUNT_MAX
          && entry.getValue().weight() >= SCORE_MIN * top
          && isNew(entry.getKey(), chosen)) {
        chosen.put(entry.getKey(), entry.getValue());
      }
    }
    return chosen.values().stream().map(tally -> hashtag(tally, top)).toList();
  }

  /** No name inside a longer one that was chosen, and the other way round. */
  private static boolean isNew(String key, Map<String, Tally> chosen) {
    var padded = " " + key + " ";
    for (var other : chosen.keySet()) {
      var otherPadded = " " + other + " ";
      if (padded.contains(otherPadded) || otherPadded.contains(padded)) {
        return false;
      }
    }
    return true;
  }

  private Hashtag hashtag(Tally tally, double top) {
    var form = tally.form();
    var tag = Hashtags.tag(hasCapitals ? form : withArticle(tally), EntityType.OTHER);
    var name = tag.substring(0, Math.min(LENGTH_MAX, tag.length()));
    return new Hashtag(name, Math.round(tally.weight() / top * 1000) / 1000.0, tally.reason());
  }

  /** In Arabic without the conjunctions and prepositions that are written into a word. */
  private static String withArticle(Tally tally) {
    var form = tally.form();
    var bare = ForeignStems.withoutPrefix(form);
    return form.equals(bare) || form.startsWith("ال") ? form : "ال" + bare;
  }
}
