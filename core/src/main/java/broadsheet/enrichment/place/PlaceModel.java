package broadsheet.enrichment.place;

import broadsheet.enrichment.weight.PackedWeights;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Which spots name a place, and which place a name means: three linear models. A name's meaning is
 * judged by itself and then beside the others' (after Lieberman and Samet 2012, who call it an
 * adaptive context).
 */
public final class PlaceModel {
  private static final PlaceName.Kind PERSON = PlaceName.Kind.PERSON;

  /** How much likelier "New York" is the town than the state, when nothing speaks for either. */
  private static final double GREAT_TOWN = 5;

  /** How much likelier a place in the outlet's own country is, all else the same. */
  private static final double HOME = 2;

  private static final int PARTS = 3;

  /** How much a town must be likelier that does not lie where the text says. */
  private static final double CONTAINED = 20;

  final PlaceWeights alone;
  final PlaceWeights together;
  final PlaceWeights spots;

  PlaceModel(PlaceWeights alone, PlaceWeights together, PlaceWeights spots) {
    this.alone = alone;
    this.together = together;
    this.spots = spots;
  }

  /**
   * Reads a model as {@link PlaceFit} writes it.
   *
   * @throws IllegalArgumentException when it has another size
   */
  public static PlaceModel of(byte[] model) {
    var parts =
        PackedWeights.unpack(model, PARTS, PlaceWeights.SIZE).stream()
            .map(PlaceWeights::of)
            .toList();
    return new PlaceModel(parts.get(0), parts.get(1), parts.get(2));
  }

  byte[] toBytes() {
    return PackedWeights.pack(
        Stream.of(alone, together, spots).map(PlaceWeights::weights).toList());
  }

  /** Judges what each name of a scene means. */
  void judge(PlaceScene scene) {
    var features = judgeAlone(scene);
    for (var sense : scene.senses()) {
      var scores = scores(together, features.together(sense));
      var great = features.greatTowns(sense);
      for (var i = 0; i < scores.length; i++) {
        scores[i] += (great[i] ? GREAT_TOWN : 0) + (scene.isHome(sense, i) ? HOME : 0);
      }
      sense.judge(scores, CONTAINED);
    }
  }

  /** Judges each name by itself; the features then know the likely places around. */
  SenseFeatures judgeAlone(PlaceScene scene) {
    var likely = likely(scene);
    var features = new SenseFeatures(scene, likely);
    for (var sense : scene.senses()) {
      sense.judge(scores(alone, features.alone(sense)), CONTAINED);
    }
    return features;
  }

  /**
   * The names that may help to tell others: those that were taken for places, or parts of bodies.
   */
  private static List<PlaceSense> likely(PlaceScene scene) {
    var likely = new ArrayList<PlaceSense>();
    for (var i = 0; i < scene.spots().size(); i++) {
      var name = scene.nameOf(i);
      var kind = name == null ? null : name.kind();
      var place = kind == PlaceName.Kind.PLACE || kind == PlaceName.Kind.BODY;
      var english = scene.article().language().equals("en");
      var plain = english ? kind == null && scene.senseOf(i).hasContainer() : kind != PERSON;
      if ((place || plain) && !likely.contains(scene.senseOf(i))) {
        likely.add(scene.senseOf(i));
      }
    }
    return likely;
  }

  private static double[] scores(PlaceWeights weights, PlaceFeatures[] features) {
    var scores = new double[features.length];
    for (var i = 0; i < features.length; i++) {
      scores[i] = weights.score(features[i]);
    }
    return scores;
  }

  /** How likely a spot of a judged scene names a place. */
  double chance(SpotFeatures features, int spot) {
    return spots.chance(features.of(spot));
  }
}
