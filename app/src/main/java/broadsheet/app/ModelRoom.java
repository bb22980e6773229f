package broadsheet.app;

import broadsheet.enrichment.Embedder;
import broadsheet.enrichment.EntityRecognizer;
import broadsheet.enrichment.LanguageDetector;
import broadsheet.enrichment.Readers;
import broadsheet.enrichment.SentenceVector;
import broadsheet.nlp.MiniLmEmbedder;
import broadsheet.nlp.OptimaizeLanguageDetector;
import java.util.List;
import java.util.function.Supplier;

/** The models, loaded once and behind, so that pages are there before them. */
final class ModelRoom implements AutoCloseable {
  private final Later<LanguageDetector> language =
      Later.begin("languages", OptimaizeLanguageDetector::load);
  private final Later<MiniLmEmbedder> embedder =
      Later.begin("meaning", () -> MiniLmEmbedder.load(Runtime.getRuntime().availableProcessors()));
  private final Later<EntityRecognizer> names = Later.begin("names", Background::names);
  private final StopSign sign;

  private ModelRoom(StopSign sign) {
    this.sign = sign;
  }

  static ModelRoom open() {
    return open(new StopSign());
  }

  /** With a sign that ends all work with these models. */
  static ModelRoom open(StopSign sign) {
    return new ModelRoom(sign);
  }

  /** Understands articles as far as stories and briefs need it, and nothing is kept. */
  Workshop workshop() {
    return workshop(() -> Readers.NONE);
  }

  /** Finds out as well who said what, and where places are, for articles that are kept or shown. */
  Workshop listening() {
    var statements = Later.begin("statements", Background::statements);
    var places = Later.begin("places", Background::places);
    return workshop(() -> new Readers(statements.get(), places.get()));
  }

  private Workshop workshop(Supplier<Readers> readers) {
    LanguageDetector detector = (text, declared) -> language.get().detect(text, declared);
    EntityRecognizer recognizer = (text, code) -> names.get().recognize(text, code);
    return new Workshop(new Workshop.Models(detector, recognizer, embedder(), readers), sign);
  }

  /** Ends all work with these models soon, at a place where nothing is half done. */
  void stop() {
    sign.raise();
  }

  Embedder embedder() {
    return new LaterEmbedder(embedder);
  }

  @Override
  public void close() {
    embedder.get().close();
  }

  /** Waits for the embedder at its first use. */
  private record LaterEmbedder(Later<MiniLmEmbedder> loading) implements Embedder {
    @Override
    public List<SentenceVector> embed(List<String> texts) {
      return loading.get().embed(texts);
    }

    @Override
    public int dimensions() {
      return loading.get().dimensions();
    }
  }
}
