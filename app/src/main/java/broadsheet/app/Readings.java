package broadsheet.app;

import broadsheet.article.DumpSettings;
import broadsheet.article.ReadResult;
import broadsheet.article.Recipes;
import broadsheet.article.WikiArticles;
import broadsheet.article.WikiPage;
import broadsheet.pipeline.Pipeline;
import broadsheet.pipeline.Reading;
import broadsheet.source.RawDocument;
import java.util.List;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads a document; a fault of our own in it is its problem and nobody else's. */
final class Readings {
  private static final Logger LOG = LoggerFactory.getLogger(Readings.class);

  private Readings() {}

  static ReadResult of(RawDocument document, DumpSettings settings) {
    return of(document, new ReadSettings(settings, Recipes.NONE)).result();
  }

  /** A wiki's page that is no report gives no article, and is no fault. */
  static ReadResult of(WikiPage page) {
    return guarded(() ->
            new Reading(new ReadResult.Read(WikiArticles.of(page).stream().toList()), List.of()))
        .result();
  }

  static Reading of(RawDocument document, ReadSettings settings) {
    return guarded(() -> Pipeline.read(document, settings.dump(), settings.recipes()));
  }

  private static Reading guarded(Supplier<Reading> reading) {
    try {
      return reading.get();
    } catch (RuntimeException | StackOverflowError fault) {
      LOG.debug("document not read", fault);
      var why =
          "cannot be read, by a fault of Broadsheet ("
              + fault.getClass().getSimpleName()
              + "); please report it with the document";
      return new Reading(new ReadResult.Unreadable(why), List.of());
    }
  }
}
