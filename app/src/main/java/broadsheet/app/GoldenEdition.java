package broadsheet.app;

import broadsheet.article.Article;
import broadsheet.enrichment.EntityRecognizer;
import broadsheet.enrichment.PlainEntityRecognizer;
import broadsheet.enrichment.StatementReader;
import broadsheet.nlp.Nlp4jEntityRecognizer;
import broadsheet.nlp.OptimaizeLanguageDetector;
import java.util.List;

/**
 * The demo as the product understands and groups it, with stored vectors and the name model: the
 * same on every machine.
 *
 * @param understood in the order of the demo's files
 */
record GoldenEdition(List<Understood> understood, StoryRun run) {
  GoldenEdition {
    understood = List.copyOf(understood);
  }

  /** Reads, understands and places the whole demo; loading the name model takes most of it. */
  static GoldenEdition of(StoredVectors vectors) {
    var plain = new PlainEntityRecognizer();
    return of(vectors, Nlp4jEntityRecognizer.load(plain, null));
  }

  private static GoldenEdition of(StoredVectors vectors, EntityRecognizer names) {
    var models =
        new Workshop.Models(
            OptimaizeLanguageDetector.load(), names, vectors, () -> StatementReader.NONE);
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
