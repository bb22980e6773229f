package broadsheet.ask;

import broadsheet.story.Rarity;
import broadsheet.text.Sentences;
import broadsheet.text.Span;
import broadsheet.text.WordForms;
import broadsheet.text.Words;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Reads what a question asks for. */
final class QuestionReader {
  private static final int TERMS_MAX = 60;

  /** Weight at which a word is taken for telling nothing: it stands in every tenth text. */
  private static final double WEIGHT_MIN = 0.6;

  private QuestionReader() {}

  static QuestionReading read(Question question, Rarity rarity) {
    var text = question.text();
    var terms = new LinkedHashMap<String, QuestionReading.Term>();
    var pairs = new HashSet<String>();
    for (var sentence : Sentences.in(text)) {
      addTerms(text, sentence, new Bag(terms, pairs, rarity));
    }
    var focus = Focus.of(text);
    return new QuestionReading(
        List.copyOf(terms.values()),
        Set.copyOf(pairs),
        focus.type(),
        focus.stems(),
        QuestionTimes.window(question));
  }

  private record Bag(Map<String, QuestionReading.Term> terms, Set<String> pairs, Rarity rarity) {
    String add(String part, boolean isName) {
      var stem = AskWords.stem(part);
      var weight = weight(part);
      if (weight >= WEIGHT_MIN && terms.size() < TERMS_MAX) {
        terms.putIfAbsent(stem, new QuestionReading.Term(stem, part, weight, isName));
      }
      return stem;
    }

    /** Words are counted there without possessive and plural. */
    private double weight(String word) {
      var bare = WordForms.withoutPossessive(word.toLowerCase(Locale.ROOT));
      var plural = bare.length() > 4 && bare.endsWith("s") && !bare.endsWith("ss");
      return rarity.of(plural ? bare.substring(0, bare.length() - 1) : bare);
    }
  }

  private static void addTerms(String text, Span sentence, Bag bag) {
    var before = "";
    for (var word : words(text, sentence)) {
      var isName = word.begin() > sentence.begin() && isName(word.in(text));
      for (var part : AskWords.parts(word.in(text))) {
        if ((AskWords.isLittle(part) && !WordForms.isAcronym(part))
            || QuestionTimes.isTimeWord(part)) {
          before = "";
          continue;
        }
        var stem = bag.add(part, isName);
        if (!before.isEmpty()) {
          bag.pairs().add(before + " " + stem);
        }
        before = stem;
      }
    }
  }

  private static boolean isName(String word) {
    return WordForms.isCapitalized(word) || Character.isDigit(word.charAt(0));
  }

  private static List<Span> words(String text, Span sentence) {
    var words = new ArrayList<Span>();
    for (var word : Words.in(sentence.in(text))) {
      words.add(word.shifted(sentence.begin()));
    }
    return words;
  }
}
