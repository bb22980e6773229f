package broadsheet.enrichment;

import broadsheet.article.Article;
import broadsheet.text.Span;
import broadsheet.text.WordForms;
import broadsheet.text.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Collects an article's noun-like phrases of one to three words, by spelling alone. */
final class Phrases {
  private static final int WORDS_MAX = 3;
  private static final int TEXT_MAX = 60_000;
  private static final int LETTERS_MIN = 3;
  private static final Set<String> DETERMINERS =
      Set.of(
          "the", "a", "an", "this", "that", "these", "those", "its", "his", "her", "their", "our",
          "any", "no", "another");

  private final Map<String, Tally> tallies = new LinkedHashMap<>();
  private final Set<String> nouns = new HashSet<>();
  private final int length;
  private final int opening;

  private Phrases(Article article, String text) {
    var paragraphs = article.body().paragraphs();
    length = Math.max(1, text.length());
    opening = paragraphs.isEmpty() ? 0 : paragraphs.getFirst().end();
  }

  /** The phrases in the order of their first place. */
  static List<Phrase> in(Article article) {
    var body = article.text();
    var text = body.substring(0, Math.min(body.length(), TEXT_MAX));
    var phrases = new Phrases(article, text);
    phrases.read(article.title(), Part.HEADLINE);
    var standfirst = article.heading().standfirst();
    phrases.read(standfirst == null ? "" : standfirst, Part.STANDFIRST);
    phrases.read(text, Part.TEXT);
    return phrases.tallies.values().stream().map(phrases::phrase).toList();
  }

  private enum Part {
    HEADLINE,
    STANDFIRST,
    TEXT
  }

  /** The comparable form of a word: small letters, singular. */
  static String key(String word) {
    var small = WordForms.withoutPossessive(word).toLowerCase(Locale.ROOT).replace('\u2019', '\'');
    if (small.length() > 4 && small.endsWith("ies")) {
      return small.substring(0, small.length() - 3) + "y";
    }
    var plural = small.endsWith("s") && !small.endsWith("ss") && !small.endsWith("us");
    return plural && small.length() > 3 && !small.endsWith("is")
        ? small.substring(0, small.length() - 1)
        : small;
  }

  /** The comparable form of a phrase. */
  static String keyOf(String phrase) {
    var words = Words.in(phrase).stream().map(word -> key(word.in(phrase))).toList();
    return String.join(" ", words);
  }

  private void read(String text, Part part) {
    var spans = Words.in(text);
    var run = new ArrayList<Span>();
    var determined = false;
    for (var i = 0; i <= spans.size(); i++) {
      var word = i < spans.size() ? spans.get(i).in(text) : "";
      var broken =
          i == spans.size() || (!run.isEmpty() && !joined(text, run.getLast(), spans.get(i)));
      if (broken || CommonWords.isFunction(word)) {
        addRun(text, run, part, determined);
        run.clear();
        determined = DETERMINERS.contains(word.toLowerCase(Locale.ROOT));
      }
      if (!word.isEmpty() && !CommonWords.isFunction(word)) {
        run.add(spans.get(i));
      }
    }
  }

  private static boolean joined(String text, Span before, Span after) {
    return after.begin() - before.end() == 1 && text.charAt(before.end()) == ' ';
  }

  private void addRun(String text, List<Span> run, Part part, boolean determined) {
    if (run.isEmpty()) {
      return;
    }
    if (determined && part == Part.TEXT) {
      nouns.add(key(run.getLast().in(text)));
    }
    for (var begin = 0; begin < run.size(); begin++) {
      for (var end = begin + 1; end <= Math.min(run.size(), begin + WORDS_MAX); end++) {
        add(text, run.subList(begin, end), part);
      }
    }
  }

  private void add(String text, List<Span> words, Part part) {
    var first = words.getFirst().in(text);
    var last = words.getLast().in(text);
    if (!canBegin(first) || !canEnd(last)) {
      return;
    }
    var span = new Span(words.getFirst().begin(), words.getLast().end());
    var name = WordForms.withoutPossessive(span.in(text));
    var tally =
        tallies.computeIfAbsent(keyOf(name), key -> new Tally(key, words.size(), key(last)));
    tally.add(name, part, part == Part.TEXT ? span.begin() : 0, opening);
  }

  private static boolean canBegin(String word) {
    return isTelling(word);
  }

  private static boolean canEnd(String word) {
    return isTelling(word) && !word.endsWith("ly");
  }

  private static boolean isTelling(String word) {
    var letters = word.chars().filter(Character::isLetter).count();
    return letters >= LETTERS_MIN
        && !CommonWords.isCommon(WordForms.withoutPossessive(word))
        && !NameWords.COURTESIES.contains(NameWords.key(word));
  }

  private Phrase phrase(Tally tally) {
    return new Phrase(
        tally.key,
        tally.name(),
        tally.words,
        tally.count,
        Math.min(1, tally.first / (double) length),
        tally.headline,
        tally.opening,
        nouns.contains(tally.lastKey));
  }

  private static final class Tally {
    private final String key;
    private final int words;
    private final String lastKey;
    private final Map<String, Integer> forms = new HashMap<>();
    private int count;
    private int first = Integer.MAX_VALUE;
    private boolean headline;
    private boolean opening;

    Tally(String key, int words, String lastKey) {
      this.key = key;
      this.words = words;
      this.lastKey = lastKey;
    }

    void add(String name, Part part, int begin, int openingEnd) {
      count++;
      first = Math.min(first, begin);
      headline |= part == Part.HEADLINE;
      opening |= part == Part.STANDFIRST || (part == Part.TEXT && begin < openingEnd);
      if (part == Part.TEXT || forms.isEmpty()) {
        forms.merge(name, part == Part.TEXT ? 2 : 1, Integer::sum);
      }
    }

    String name() {
      var best = "";
      for (var form : forms.entrySet()) {
        var more = form.getValue() - forms.getOrDefault(best, 0);
        if (more > 0 || (more == 0 && form.getKey().compareTo(best) > 0)) {
          best = form.getKey();
        }
      }
      return best;
    }
  }
}
