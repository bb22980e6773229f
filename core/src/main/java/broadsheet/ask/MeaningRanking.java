package broadsheet.ask;

import broadsheet.enrichment.Embedder;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Orders the likeliest articles again by what their best passages and openings mean. */
final class MeaningRanking {
  /** So many are compared. */
  static final int COMPARED = 16;

  private static final int PASSAGE_MAX = 900;
  private static final int OPENING_MAX = 600;

  private MeaningRanking() {}

  static List<LeadRanking.Ranked> reorder(
      Question question, List<LeadRanking.Ranked> ranked, @Nullable Embedder embedder) {
    if (embedder == null || ranked.isEmpty()) {
      return ranked;
    }
    var top = ranked.subList(0, Math.min(COMPARED, ranked.size()));
    var texts = new ArrayList<String>();
    texts.add(question.text());
    for (var each : top) {
      texts.add(passage(each));
      texts.add(opening(each.text()));
    }
    var vectors = embedder.embed(texts);
    var asked = vectors.getFirst();
    var ordered = new ArrayList<LeadRanking.Ranked>();
    for (var i = 0; i < top.size(); i++) {
      var alike =
          new LeadModel.Alike(
              asked.cosine(vectors.get(2 * i + 1)), asked.cosine(vectors.get(2 * i + 2)));
      ordered.add(top.get(i).scored(LeadModel.score(top.get(i).features(), alike)));
    }
    ordered.sort(LeadRanking.Ranked.BEST_FIRST);
    ordered.addAll(ranked.subList(top.size(), ranked.size()));
    return ordered;
  }

  private static String passage(LeadRanking.Ranked ranked) {
    var text = ranked.text();
    var passage = text.passage(ranked.passage(), LeadFeatures.PASSAGE).in(text.article().text());
    return text.article().title()
        + ". "
        + passage.substring(0, Math.min(PASSAGE_MAX, passage.length()));
  }

  private static String opening(ReadText text) {
    var body = text.article().text();
    return text.article().title() + ". " + body.substring(0, Math.min(OPENING_MAX, body.length()));
  }
}
