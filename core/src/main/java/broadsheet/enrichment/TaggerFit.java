package broadsheet.enrichment;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Learns parts of speech from tagged text (averaged perceptron, Collins 2002). */
public final class TaggerFit {
  private static final int ROUNDS = 5;
  private static final float STEP = 0.25f;
  private static final long SEED = 4;

  private final float[] weights = new float[PartOfSpeechTagger.BUCKETS * PartOfSpeechTagger.TAGS];
  private final double[] sums = new double[weights.length];
  private final PartOfSpeechTagger tagger = new PartOfSpeechTagger(weights);
  private double turns = 1;

  private TaggerFit() {}

  /**
   * A text whose words' tags are known.
   *
   * @param tags by where in the text a word begins; words without one teach nothing
   */
  public record Example(String text, Map<Integer, PartOfSpeech> tags) {
    public Example {
      tags = Map.copyOf(tags);
    }
  }

  /** Weights for {@link PartOfSpeechTagger#of}; the same examples give the same weights. */
  public static byte[] fit(List<Example> examples) {
    var fit = new TaggerFit();
    for (var order : new Order(SEED).of(examples, ROUNDS)) {
      order.forEach(fit::learn);
    }
    return fit.settled();
  }

  /** The share of the examples' tagged words whose tag is found. */
  public static double agreement(PartOfSpeechTagger tagger, List<Example> examples) {
    var right = 0L;
    var all = 0L;
    for (var example : examples) {
      var tokens = Tokens.of(example.text());
      var tags = tagger.tag(tokens);
      for (var i = 0; i < tokens.count(); i++) {
        var known = known(example, tokens, i);
        all += Features.yes(known != null);
        right += Features.yes(tags.get(i) == known);
      }
    }
    return right / (double) Math.max(1, all);
  }

  private void learn(Example example) {
    var tokens = Tokens.of(example.text());
    var features = new TagFeatures(tokens);
    var before = Tokens.NONE;
    var twoBefore = Tokens.NONE;
    for (var i = 0; i < tokens.count(); i++) {
      var isFirst = tokens.tokensOf(tokens.sentence(i)).begin() == i;
      before = isFirst ? Tokens.NONE : before;
      twoBefore = isFirst ? Tokens.NONE : twoBefore;
      var own = features.of(i, before, twoBefore);
      var guess = tagger.best(own);
      var known = known(example, tokens, i);
      if (known != null && PartOfSpeechTagger.place(known) != guess) {
        correct(own, PartOfSpeechTagger.place(known), guess);
      }
      turns++;
      twoBefore = before;
      before = guess;
    }
  }

  private static @Nullable PartOfSpeech known(Example example, Tokens tokens, int token) {
    var known = example.tags().get(tokens.span(token).begin());
    var isMark = tokens.kind(token).compareTo(TokenKind.MARK) >= 0;
    return known != null && isMark ? PartOfSpeech.MARK : known;
  }

  private void correct(Features features, int right, int wrong) {
    for (var i = 0; i < features.count(); i++) {
      var row = (features.bucket(i) & (PartOfSpeechTagger.BUCKETS - 1)) * PartOfSpeechTagger.TAGS;
      weights[row + right]++;
      sums[row + right] += turns;
      weights[row + wrong]--;
      sums[row + wrong] -= turns;
    }
  }

  private byte[] settled() {
    var steps = new byte[weights.length];
    for (var i = 0; i < steps.length; i++) {
      var average = weights[i] - sums[i] / turns;
      steps[i] = (byte) Math.clamp(Math.round(average / STEP), -127, 127);
    }
    return steps;
  }
}
