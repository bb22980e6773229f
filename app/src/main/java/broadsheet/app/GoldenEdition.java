package broadsheet.app;

import broadsheet.article.Article;
import broadsheet.enrichment.Readers;
import broadsheet.nlp.OptimaizeLanguageDetector;
import java.util.List;

/**
 * The demo as the product understands and groups it, with stored vectors: the same on every
 * machine.
 *
 * @param understood in the order of the demo's files
 */
record GoldenEdition(List<Understood> understood, StoryRun run) {
  GoldenEdition {
    understood = List.copyOf(understood);
  }

  /** Reads, understands and places the whole demo. */
  static GoldenEdition of(StoredVectors vectors) {
    var models =
        new Workshop.Models(
            OptimaizeLanguageDetector.load(), Background.names(), vectors, () -> Readers.NONE);
    try (var workshop = new Workshop(models, new StopSign())) {
      var understood = workshop.understand(DemoEdition.articles());
      var run = new StoryRun(Background.with(DemoEdition.outlets()));
      run.take(understood);
      run.place();
      return new GoldenEdition(understood, run);
    }
  }

  List<Article> articles() {
    return understood.stream().map(one -> one.enriched().article()).toList();
  }
}
