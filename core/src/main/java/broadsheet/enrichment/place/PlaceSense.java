package broadsheet.enrichment.place;

import java.util.ArrayList;
import java.util.List;

/**
 * What the spots of one name in an article mean: they are taken to mean the same (Gale, Church and
 * Yarowsky 1992) unless the text says otherwise.
 */
final class PlaceSense {
  private final String key;
  private final int[] places;
  private final List<PlaceSpot> spots = new ArrayList<>();
  private final double[] chances;
  private final boolean[] contained;
  private boolean hasContainer;

  PlaceSense(PlaceSpot spot) {
    key = spot.key();
    places = spot.places();
    chances = new double[places.length];
    contained = new boolean[places.length];
  }

  String key() {
    return key;
  }

  int[] places() {
    return places;
  }

  List<PlaceSpot> spots() {
    return spots;
  }

  void add(PlaceSpot spot) {
    spots.add(spot);
  }

  /** The text says after a spot what it lies in: these of its places do. */
  void contain(boolean[] inside) {
    hasContainer = true;
    for (var i = 0; i < inside.length; i++) {
      contained[i] |= inside[i];
    }
  }

  boolean hasContainer() {
    return hasContainer;
  }

  boolean isContained(int choice) {
    return contained[choice];
  }

  double chance(int choice) {
    return chances[choice];
  }

  /**
   * Sets the chances from scores (softmax), those of places elsewhere less by {@code elsewhere}.
   */
  void judge(double[] scores, double elsewhere) {
    for (var i = 0; hasContainer && i < scores.length; i++) {
      scores[i] -= contained[i] ? 0 : elsewhere;
    }
    var most = Double.NEGATIVE_INFINITY;
    for (var score : scores) {
      most = Math.max(most, score);
    }
    var sum = 0.0;
    for (var i = 0; i < scores.length; i++) {
      chances[i] = Math.exp(scores[i] - most);
      sum += chances[i];
    }
    for (var i = 0; i < scores.length; i++) {
      chances[i] /= sum;
    }
  }

  /** The likeliest place's number among the choices. */
  int best() {
    var best = 0;
    for (var i = 1; i < chances.length; i++) {
      best = chances[i] > chances[best] ? i : best;
    }
    return best;
  }
}
