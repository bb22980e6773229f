package broadsheet.ask;

import broadsheet.enrichment.Nations;
import broadsheet.text.Words;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What speaks for words of a text as the answer to a question. */
final class CandidateFeatures {
  static final int COUNT = 16;

  private static final int NEAR_WORDS = 6;

  private final QuestionReading question;
  private final Coverage coverage;
  private final List<ReadText> texts;
  private final double[] chances;
  private final Set<String> asked = new HashSet<>();
  private final Map<String, Double> repeats = new HashMap<>();

  /**
   * For the candidates of these texts.
   *
   * @param chances that each text is the one that answers; their sum is 1
   */
  CandidateFeatures(
      QuestionReading question, List<ReadText> texts, double[] chances, List<Candidate> all) {
    this.question = question;
    this.texts = texts;
    this.chances = chances;
    coverage = new Coverage(question);
    question.terms().forEach(term -> asked.add(term.stem()));
    asked.addAll(question.focus());
    var seen = new HashSet<String>();
    for (var candidate : all) {
      if (seen.add(candidate.article() + " " + candidate.key())) {
        repeats.merge(candidate.key(), chances[candidate.article()], Double::sum);
      }
    }
  }

  /** Whether it only repeats the question. */
  boolean isAsked(Candidate candidate) {
    return asked.containsAll(candidate.stems());
  }

  List<Double> of(Candidate candidate) {
    var text = texts.get(candidate.article());
    var sentence = text.sentences().get(candidate.sentence());
    var own = coverage.terms(sentence.stems());
    var around = (BitSet) own.clone();
    around.or(termsAt(text, candidate.sentence() - 1));
    around.or(termsAt(text, candidate.sentence() + 1));
    var title = coverage.terms(text.title());
    var withTitle = (BitSet) around.clone();
    withTitle.or(title);
    var values = new double[COUNT];
    values[0] = TypeFit.of(question, candidate);
    values[1] = coverage.share(own);
    values[2] = coverage.share(around);
    values[3] = coverage.share(withTitle);
    values[4] = chances[candidate.article()];
    values[5] = repeats.getOrDefault(candidate.key(), 0.0);
    values[6] = new HashSet<>(text.title()).containsAll(candidate.stems()) ? 1 : 0;
    values[7] = nearness(candidate, text, sentence);
    values[8] = focusNear(candidate, text);
    values[9] = 1 / (1.0 + candidate.sentence());
    values[10] = overlap(candidate);
    values[11] = candidate.type() == AnswerType.THING ? 1 : 0;
    values[12] = Math.min(4, candidate.stems().size());
    values[13] = isKind(candidate);
    values[14] = rarity(candidate);
    values[15] = TypeFit.isExact(question, candidate) ? 1 : 0;
    return Arrays.stream(values).boxed().toList();
  }

  private BitSet termsAt(ReadText text, int sentence) {
    return sentence < 0 || sentence >= text.sentences().size()
        ? new BitSet()
        : coverage.terms(text.sentences().get(sentence).stems());
  }

  /** How near the sentence's telling words stand, those far away and missing ones as 0. */
  private double nearness(Candidate candidate, ReadText text, ReadText.Sentence sentence) {
    var body = text.article().text();
    var words = Words.in(sentence.span().in(body));
    var at = 0;
    while (at < words.size() - 1
        && words.get(at).begin() + sentence.span().begin() < candidate.span().begin()) {
      at++;
    }
    var best = new HashMap<String, Integer>();
    for (var i = 0; i < words.size(); i++) {
      var distance = Math.abs(i - at);
      for (var part : AskWords.parts(words.get(i).in(sentence.span().in(body)))) {
        best.merge(AskWords.stem(part), distance, Math::min);
      }
    }
    var sum = 0.0;
    for (var term : question.terms()) {
      var distance = best.get(term.stem());
      sum += distance == null ? 0 : term.weight() / (1 + distance / 4.0);
    }
    return sum / Math.max(1e-9, question.weight());
  }

  private double focusNear(Candidate candidate, ReadText text) {
    if (question.focus().isEmpty()) {
      return 0;
    }
    var body = text.article().text();
    var begin = Math.max(0, candidate.span().begin() - NEAR_WORDS * 8);
    var end = Math.min(body.length(), candidate.span().end() + NEAR_WORDS * 8);
    var near = new HashSet<>(AskWords.stems(body.substring(begin, end)));
    return question.focus().stream().anyMatch(near::contains) ? 1 : 0;
  }

  private double overlap(Candidate candidate) {
    var shared = candidate.stems().stream().filter(asked::contains).count();
    return (double) shared / candidate.stems().size();
  }

  private double isKind(Candidate candidate) {
    return PlaceKinds.fits(question.focus(), candidate.name()) ? 1 : 0;
  }

  private double rarity(Candidate candidate) {
    return Nations.country(candidate.name()).isEmpty() ? 0 : 1;
  }
}
