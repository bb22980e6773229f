package broadsheet.app;

import broadsheet.article.DumpSettings;
import broadsheet.article.ReadResult;
import broadsheet.pipeline.Pipeline;
import broadsheet.source.RawDocument;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads a document; a fault of our own in it is its problem and nobody else's. */
final class Readings {
  private static final Logger LOG = LoggerFactory.getLogger(Readings.class);

  private Readings() {}

  static ReadResult of(RawDocument document, DumpSettings settings) {
    try {
      return Pipeline.read(document, settings);
    } catch (RuntimeException | StackOverflowError fault) {
      LOG.debug("document not read", fault);
      return new ReadResult.Unreadable(
          "cannot be read, by a fault of Broadsheet ("
              + fault.getClass().getSimpleName()
              + "); please report it with the document");
    }
  }
}
