package broadsheet.enrichment.place;

import broadsheet.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Learns {@link PlaceModel} from texts whose places people marked. */
public final class PlaceFit {
  private static final int TURNS = 12;
  private static final double NEAR = 161;

  private final Gazetteer gazetteer;
  private final List<PlaceScene> scenes = new ArrayList<>();
  private final List<Example> examples;
  private final PlaceModel model =
      new PlaceModel(PlaceWeights.empty(), PlaceWeights.empty(), PlaceWeights.empty());

  private PlaceFit(List<Example> examples, Gazetteer gazetteer) {
    this.examples = examples;
    this.gazetteer = gazetteer;
    for (var example : examples) {
      scenes.add(PlaceScene.of(example.text(), gazetteer));
    }
  }

  /** A point in degrees, NaN where nobody knows it. */
  public record Point(double lat, double lon) {}

  /** A text and the places that are marked in it. */
  public record Example(PlaceText text, Map<Span, Point> places) {
    public Example {
      places = Map.copyOf(places);
    }
  }

  /** The model's bytes; takes some seconds for a thousand texts, the same for the same texts. */
  public static byte[] fit(List<Example> examples, Gazetteer gazetteer) {
    var fit = new PlaceFit(examples, gazetteer);
    fit.learnSenses(true);
    fit.learnSenses(false);
    fit.learnSpots();
    return fit.model.toBytes();
  }

  private void learnSenses(boolean alone) {
    var lessons = new ArrayList<Lesson>();
    for (var i = 0; i < scenes.size(); i++) {
      var scene = scenes.get(i);
      var features = model.judgeAlone(scene);
      for (var sense : scene.senses()) {
        var right = right(sense, examples.get(i).places());
        if (right.length > 0) {
          lessons.add(new Lesson(alone ? features.alone(sense) : features.together(sense), right));
        }
      }
    }
    var weights = alone ? model.alone : model.together;
    for (var turn = 0; turn < TURNS; turn++) {
      lessons.forEach(lesson -> learn(lesson, weights));
    }
  }

  @SuppressWarnings("ArrayRecordComponent")
  private record Lesson(PlaceFeatures[] choices, double[] right) {}

  /** Which places are near the marked point, as shares of one; empty when none or all are. */
  private double[] right(PlaceSense sense, Map<Span, Point> marked) {
    var near = new double[sense.places().length];
    var count = 0;
    for (var spot : sense.spots()) {
      var point = marked.get(spot.span());
      for (var i = 0; point != null && i < near.length; i++) {
        near[i] = isNear(sense.places()[i], point) ? 1 : 0;
        count += near[i] > 0 ? 1 : 0;
      }
      if (count > 0) {
        return count == near.length ? new double[0] : near;
      }
    }
    return new double[0];
  }

  private boolean isNear(int place, Point point) {
    var lat = gazetteer.lat(place);
    var lon = gazetteer.lon(place);
    return Distances.kilometres(lat, lon, point.lat(), point.lon()) <= NEAR;
  }

  /** One step up the slope of the chance that one of the right places is chosen. */
  private static void learn(Lesson lesson, PlaceWeights weights) {
    var chances = new double[lesson.choices().length];
    var sum = 0.0;
    var right = 0.0;
    for (var i = 0; i < chances.length; i++) {
      chances[i] = Math.exp(Math.clamp(weights.score(lesson.choices()[i]), -30, 30));
      sum += chances[i];
      right += lesson.right()[i] * chances[i];
    }
    for (var i = 0; i < chances.length; i++) {
      var share = lesson.right()[i] * chances[i] / right;
      weights.adapt(lesson.choices()[i], share - chances[i] / sum);
    }
  }

  private void learnSpots() {
    var lessons = new ArrayList<PlaceFeatures>();
    Map<PlaceFeatures, Integer> marks = new HashMap<>();
    for (var i = 0; i < scenes.size(); i++) {
      var scene = scenes.get(i);
      model.judge(scene);
      var features = new SpotFeatures(scene);
      for (var k = 0; k < scene.spots().size(); k++) {
        var point = examples.get(i).places().get(scene.spots().get(k).span());
        if (point == null || !Double.isNaN(point.lat())) {
          var lesson = features.of(k);
          lessons.add(lesson);
          marks.put(lesson, point == null ? 0 : 1);
        }
      }
    }
    for (var turn = 0; turn < TURNS; turn++) {
      for (var lesson : lessons) {
        var mark = marks.getOrDefault(lesson, 0);
        model.spots.adapt(lesson, mark - model.spots.chance(lesson));
      }
    }
  }
}
