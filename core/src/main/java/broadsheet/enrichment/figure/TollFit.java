package broadsheet.enrichment.figure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Learns from articles whose tolls are known which number is the toll: a log-linear choice. */
public final class TollFit {
  private static final int ROUNDS = 15;
  private static final double RATE = 0.05;
  private static final double DECAY = 6e-3;

  /** An article with what a record says of its event. */
  public record Example(String title, String text, int killed, int injured) {}

  private record Choice(List<int[]> options, int right) {}

  private TollFit() {}

  /** Weights for {@link TollFeatures}' buckets. */
  public static double[] fit(List<Example> examples) {
    var weights = new double[TollFeatures.BUCKETS];
    var slopes = new double[TollFeatures.BUCKETS];
    var reports = examples.stream().map(one -> HarmReport.of(one.title(), one.text())).toList();
    var killed = new ArrayList<Choice>();
    for (var i = 0; i < reports.size(); i++) {
      var features = new TollFeatures(reports.get(i), Harm.Kind.KILLED, 0);
      choice(killed, features, examples.get(i).killed());
    }
    descend(killed, weights, slopes);
    var model = new TollModel(weights);
    var injured = new ArrayList<Choice>();
    for (var i = 0; i < reports.size(); i++) {
      var dead = model.best(new TollFeatures(reports.get(i), Harm.Kind.KILLED, 0));
      var features = new TollFeatures(reports.get(i), Harm.Kind.INJURED, dead);
      choice(injured, features, examples.get(i).injured());
    }
    descend(injured, weights, slopes);
    return weights;
  }

  /** How often a model's choice is the record's number. */
  public record Score(int articles, double killed, double injured) {}

  /** Counts what weights get right. */
  public static Score score(List<Example> examples, double[] weights) {
    var model = new TollModel(weights);
    var killed = 0;
    var injured = 0;
    for (var one : examples) {
      var report = HarmReport.of(one.title(), one.text());
      var dead = model.best(new TollFeatures(report, Harm.Kind.KILLED, 0));
      var hurt = model.best(new TollFeatures(report, Harm.Kind.INJURED, dead));
      killed += dead == one.killed() ? 1 : 0;
      injured += hurt == one.injured() ? 1 : 0;
    }
    var all = (double) Math.max(1, examples.size());
    return new Score(examples.size(), killed / all, injured / all);
  }

  /** Weights as {@link TollWeights} has them: two digits to base 16 each. */
  public static String print(double[] weights) {
    var written = new StringBuilder(2 * weights.length);
    for (var weight : weights) {
      written.append(TollWeights.written(weight));
    }
    return written.toString();
  }

  private static void choice(List<Choice> choices, TollFeatures features, int right) {
    var candidates = features.candidates();
    var index = candidates.indexOf((double) right);
    if (index >= 0) {
      choices.add(new Choice(candidates.stream().map(features::of).toList(), index));
    }
  }

  private static void descend(List<Choice> choices, double[] weights, double[] slopes) {
    for (var round = 0; round < ROUNDS; round++) {
      for (var choice : choices) {
        step(choice, weights, slopes);
      }
    }
  }

  /** One step of AdaGrad on the logarithm of the right number's likelihood. */
  private static void step(Choice choice, double[] weights, double[] slopes) {
    var model = new TollModel(weights);
    var shares = choice.options().stream().mapToDouble(model::score).toArray();
    var most = Arrays.stream(shares).max().orElse(0);
    var sum = 0.0;
    for (var i = 0; i < shares.length; i++) {
      shares[i] = Math.exp(shares[i] - most);
      sum += shares[i];
    }
    for (var i = 0; i < shares.length; i++) {
      var error = (i == choice.right() ? 1 : 0) - shares[i] / sum;
      for (var feature : choice.options().get(i)) {
        var slope = error - DECAY * weights[feature];
        slopes[feature] += slope * slope;
        weights[feature] += RATE * slope / Math.sqrt(1e-6 + slopes[feature]);
      }
    }
  }
}
