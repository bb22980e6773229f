package broadsheet.ask;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What speaks for an article as the one that answers. */
final class LeadFeatures {
  /** How many there are. */
  static final int COUNT = 13;

  /** Sentences of a passage. */
  static final int PASSAGE = 3;

  private static final double FRESH_DAYS = 4;

  private LeadFeatures() {}

  /** How well its words fit, by the best of all time and of the question's time (1). */
  record Fit(double everywhere, double inTime) {}

  /** The features, and the best passage: the first of its sentences. */
  record Looked(List<Double> values, int passage) {}

  static Looked of(QuestionReading question, ReadText text, Fit fit) {
    var coverage = new Coverage(question);
    var sentences = new ArrayList<BitSet>();
    text.sentences().forEach(sentence -> sentences.add(coverage.terms(sentence.stems())));
    var title = coverage.terms(text.title());
    var all = union(sentences, 0, sentences.size());
    all.or(title);
    var best = bestPassage(coverage, sentences, title);
    var passage = union(sentences, best, best + PASSAGE);
    var withTitle = (BitSet) passage.clone();
    withTitle.or(title);
    var day = text.article().date() == null ? null : text.article().date().day();
    var values = new double[COUNT];
    values[0] = fit.everywhere();
    values[1] = fit.inTime();
    values[2] = coverage.share(all);
    values[3] = coverage.share(title);
    values[4] = coverage.share(passage);
    values[5] = coverage.share(withTitle);
    values[6] = coverage.share(union(sentences, 0, 4));
    values[7] = coverage.pairShare(text);
    values[8] = coverage.nameShare(all);
    values[9] = coverage.nameShare(title);
    values[10] = freshness(question.window(), day);
    values[11] = isInTime(question.window(), day);
    values[12] = Math.min(1, sentences.size() / 20.0);
    return new Looked(Arrays.stream(values).boxed().toList(), best);
  }

  private static int bestPassage(Coverage coverage, List<BitSet> sentences, BitSet title) {
    var best = 0;
    var most = -1.0;
    for (var i = 0; i < sentences.size(); i++) {
      var terms = union(sentences, i, i + PASSAGE);
      var own = coverage.share(terms);
      terms.or(title);
      var share = own + 0.3 * coverage.share(terms) - 0.002 * Math.min(i, 40);
      if (share > most) {
        most = share;
        best = i;
      }
    }
    return best;
  }

  private static BitSet union(List<BitSet> sentences, int begin, int end) {
    var union = new BitSet();
    for (var i = begin; i < Math.min(end, sentences.size()); i++) {
      union.or(sentences.get(i));
    }
    return union;
  }

  private static double freshness(QuestionReading.Window window, @Nullable LocalDate day) {
    if (day == null || window.asked() == null) {
      return 0;
    }
    var age = ChronoUnit.DAYS.between(day, window.asked());
    return age < -1 ? 0 : Math.exp(-Math.max(0, age) / FRESH_DAYS);
  }

  private static double isInTime(QuestionReading.Window window, @Nullable LocalDate day) {
    if (day == null || window.from() == null || window.until() == null) {
      return 0;
    }
    return day.isBefore(window.from()) || day.isAfter(window.until()) ? 0 : 1;
  }
}
