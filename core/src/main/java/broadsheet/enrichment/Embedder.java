package broadsheet.enrichment;

import java.util.List;

/** Port: turns texts into vectors whose dot product tells how alike they are in meaning. */
public interface Embedder {
  /** One vector for each text, in order; long texts are cut; thread-safe. */
  List<SentenceVector> embed(List<String> texts);

  int dimensions();
}
