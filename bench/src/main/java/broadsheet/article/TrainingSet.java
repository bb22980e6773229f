package broadsheet.article;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Rows of block features with what is true of each and how much it counts. */
public final class TrainingSet {
  /** By feature, then by row. */
  private final byte[][] columns;

  private final boolean[] truths;
  private final double[] weights;

  private TrainingSet(byte[][] rows, boolean[] truths, double[] weights) {
    var width = rows.length == 0 ? 0 : rows[0].length;
    columns = new byte[width][rows.length];
    for (var row = 0; row < rows.length; row++) {
      spread(rows[row], row);
    }
    this.truths = truths.clone();
    this.weights = weights.clone();
  }

  /** Of the rows that count at all. */
  public static TrainingSet of(List<byte[]> rows, List<Boolean> truths, List<Double> weights) {
    var used = IntStream.range(0, rows.size()).filter(i -> weights.get(i) > 0).toArray();
    var usedTruths = new boolean[used.length];
    for (var i = 0; i < used.length; i++) {
      usedTruths[i] = truths.get(used[i]);
    }
    return new TrainingSet(
        Arrays.stream(used).mapToObj(rows::get).toArray(byte[][]::new),
        usedTruths,
        Arrays.stream(used).mapToDouble(weights::get).toArray());
  }

  private void spread(byte[] values, int row) {
    for (var feature = 0; feature < columns.length; feature++) {
      columns[feature][row] = values[feature];
    }
  }

  int size() {
    return truths.length;
  }

  int features() {
    return columns.length;
  }

  int value(int row, int feature) {
    return columns[feature][row];
  }

  double truth(int row) {
    return truths[row] ? 1 : 0;
  }

  double weight(int row) {
    return weights[row];
  }

  /** The logarithm of the odds that a row is true. */
  double bias() {
    var all = 0.0;
    var yes = 0.0;
    for (var row = 0; row < weights.length; row++) {
      all += weights[row];
      yes += weights[row] * truth(row);
    }
    return Math.log(yes / (all - yes));
  }
}
