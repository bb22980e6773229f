package broadsheet.enrichment;

import java.util.ArrayList;
import java.util.List;

/**
 * Learns to find names from marked text (averaged perceptron, Collins 2002). Text that people
 * marked is believed; text that another recogniser marked is believed line by line, where what was
 * learnt so far does not contradict it.
 */
public final class NameTaggerFit {
  private static final int[] ROUNDS = {6, 5, 5};
  private static final long SEED = 4;

  private final NameLexicon lexicon;

  private NameTaggerFit(NameLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** A text whose names are known. */
  public record Example(String text, List<NameSpan> names) {
    public Example {
      names = List.copyOf(names);
    }
  }

  /**
   * Weights for {@link LearntEntityRecognizer}; the same examples give the same weights.
   *
   * @param marked by people
   * @param taught by another recogniser
   */
  public static byte[] fit(List<Example> marked, List<Example> taught, NameLexicon lexicon) {
    var fit = new NameTaggerFit(lexicon);
    var sure = marked.stream().map(fit::lesson).toList();
    var weights = fit.learn(sure, ROUNDS[0]);
    for (var round = 1; round < ROUNDS.length && !taught.isEmpty(); round++) {
      var lessons = new ArrayList<>(sure);
      for (var example : taught) {
        lessons.add(fit.lesson(example).believed(weights));
      }
      weights = fit.learn(lessons, ROUNDS[round]);
    }
    return weights.bytes();
  }

  private NameLesson lesson(Example example) {
    return NameLesson.of(example, lexicon);
  }

  private NameWeights learn(List<NameLesson> lessons, int rounds) {
    var weights = new NameWeights();
    var random = new Order(SEED);
    for (var order : new Order(SEED).of(lessons, rounds)) {
      order.forEach(lesson -> lesson.teach(weights, random));
    }
    return weights.settled();
  }
}
