package broadsheet.enrichment;

import java.util.List;

/**
 * Tells English words' parts of speech, from left to right, by an averaged perceptron (Collins
 * 2002) over hashed features. Needs no model but a megabyte of weights.
 */
public final class PartOfSpeechTagger {
  static final int BUCKETS = 1 << 15;
  static final int TAGS = PartOfSpeech.values().length;
  private static final List<PartOfSpeech> ALL = List.of(PartOfSpeech.values());

  private final float[] weights;

  PartOfSpeechTagger(float[] weights) {
    this.weights = weights;
  }

  /**
   * Reads weights as {@link TaggerFit} writes them: one byte for each bucket and tag.
   *
   * @throws IllegalArgumentException when there are not as many
   */
  public static PartOfSpeechTagger of(byte[] steps) {
    if (steps.length != BUCKETS * TAGS) {
      throw new IllegalArgumentException("tagger of " + steps.length + " bytes");
    }
    var weights = new float[steps.length];
    for (var i = 0; i < steps.length; i++) {
      weights[i] = steps[i];
    }
    return new PartOfSpeechTagger(weights);
  }

  /** A tag for each token, in order. */
  List<PartOfSpeech> tag(Tokens tokens) {
    var tags = new PartOfSpeech[tokens.count()];
    var features = new TagFeatures(tokens);
    var before = Tokens.NONE;
    var twoBefore = Tokens.NONE;
    for (var i = 0; i < tags.length; i++) {
      if (tokens.tokensOf(tokens.sentence(i)).begin() == i) {
        before = Tokens.NONE;
        twoBefore = Tokens.NONE;
      }
      var tag = best(features.of(i, before, twoBefore));
      tags[i] = ALL.get(tag);
      twoBefore = before;
      before = tag;
    }
    return List.of(tags);
  }

  /** A tag's place among all. */
  static int place(PartOfSpeech tag) {
    return ALL.indexOf(tag);
  }

  /** The tag, by its place among all, whose weights for these features are most together. */
  int best(Features features) {
    var scores = new float[TAGS];
    for (var i = 0; i < features.count(); i++) {
      var row = (features.bucket(i) & (BUCKETS - 1)) * TAGS;
      for (var tag = 0; tag < TAGS; tag++) {
        scores[tag] += weights[row + tag];
      }
    }
    var best = 0;
    for (var tag = 1; tag < TAGS; tag++) {
      best = scores[tag] > scores[best] ? tag : best;
    }
    return best;
  }
}
