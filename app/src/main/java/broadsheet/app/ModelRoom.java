package broadsheet.app;

import broadsheet.enrichment.Embedder;
import broadsheet.enrichment.EntityRecognizer;
import broadsheet.enrichment.LanguageDetector;
import broadsheet.enrichment.PlainEntityRecognizer;
import broadsheet.enrichment.SentenceVector;
import broadsheet.enrichment.StatementReader;
import broadsheet.nlp.BackgroundEntityRecognizer;
import broadsheet.nlp.MiniLmEmbedder;
import broadsheet.nlp.Nlp4jEntityRecognizer;
import broadsheet.nlp.OptimaizeLanguageDetector;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The models, loaded once and behind, so that pages are there before them. */
final class ModelRoom implements AutoCloseable {
  private static final Duration A_MOMENT = Duration.ofMillis(200);

  /** How names are found. */
  enum Names {
    /** By rules: at once, in little memory, less exactly. */
    LIGHT,
    /** By the name model: 1.3 GB of memory, and some 20 seconds until it is loaded. */
    FULL
  }

  private final Later<LanguageDetector> language =
      Later.begin("languages", OptimaizeLanguageDetector::load);
  private final Later<MiniLmEmbedder> embedder =
      Later.begin("meaning", () -> MiniLmEmbedder.load(Runtime.getRuntime().availableProcessors()));
  private final PlainEntityRecognizer plain = new PlainEntityRecognizer();
  private final StopSign sign;
  private final @Nullable BackgroundEntityRecognizer behind;

  private ModelRoom(StopSign sign, @Nullable BackgroundEntityRecognizer behind) {
    this.sign = sign;
    this.behind = behind;
  }

  static ModelRoom open(Names names) {
    return open(names, new StopSign());
  }

  /** With a sign that ends all work with these models. */
  static ModelRoom open(Names names, StopSign sign) {
    var plain = new PlainEntityRecognizer();
    return new ModelRoom(
        sign,
        names == Names.LIGHT
            ? null
            : BackgroundEntityRecognizer.start(
                plain, () -> Nlp4jEntityRecognizer.load(plain, packed())));
  }

  /** Where the name model is kept in its packed form, which loads fast; null where it cannot be. */
  private static @Nullable Path packed() {
    var built = Path.of(System.getProperty("broadsheet.home", "."), "app", "target");
    return Files.isDirectory(built) && Files.isWritable(built)
        ? built.resolve("name-model.bin")
        : null;
  }

  /** Understands articles as far as stories and briefs need it, and nothing is kept. */
  Workshop workshop() {
    return workshop(() -> StatementReader.NONE);
  }

  /** Finds out as well who said what, for articles that are kept or shown. */
  Workshop listening() {
    var statements = Later.begin("statements", Background::statements);
    return workshop(statements::get);
  }

  private Workshop workshop(Supplier<StatementReader> statements) {
    LanguageDetector detector = (text, declared) -> language.get().detect(text, declared);
    return new Workshop(new Workshop.Models(detector, names(), embedder(), statements), sign);
  }

  /** Ends all work with these models soon, at a place where nothing is half done. */
  void stop() {
    sign.raise();
  }

  private EntityRecognizer names() {
    return behind == null ? plain : behind;
  }

  Embedder embedder() {
    return new LaterEmbedder(embedder);
  }

  /** What readers should know of the models; empty when all is well. */
  String status() {
    if (behind == null || behind.isReady()) {
      return "";
    }
    return behind
        .failure()
        .map(why -> "The name model could not be loaded (" + why + "); names are found by rules.")
        .orElse("The name model is loading; new reports wait for it.");
  }

  boolean isWaiting() {
    return behind != null && !behind.isReady() && behind.failure().isEmpty();
  }

  /** Waits until the name model is loaded, or has failed; then names are found by rules. */
  void await(PrintStream err) {
    if (!isWaiting()) {
      return;
    }
    err.println("Loading the name model (about 20 seconds; --light does without it) …");
    awaitQuietly();
    if (!status().isEmpty()) {
      err.println(status());
    }
  }

  void awaitQuietly() {
    try {
      while (isWaiting() && behind != null) {
        sign.check();
        behind.awaitReady(A_MOMENT);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Stopped();
    }
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
