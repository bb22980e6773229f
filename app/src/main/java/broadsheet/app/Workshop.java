package broadsheet.app;

import broadsheet.article.Article;
import broadsheet.enrichment.Embedder;
import broadsheet.enrichment.EnrichedArticle;
import broadsheet.enrichment.Enrichment;
import broadsheet.enrichment.EntityRecognizer;
import broadsheet.enrichment.LanguageDetector;
import broadsheet.enrichment.Readers;
import broadsheet.enrichment.SentenceVector;
import broadsheet.pipeline.Pipeline;
import broadsheet.story.Fingerprints;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Finds out what can be said of articles alone, several at a time, with the models it was given.
 */
final class Workshop implements AutoCloseable {
  /** Articles whose vectors are made in one run of the model. */
  private static final int EMBEDDED_TOGETHER = 8;

  private static final Logger LOG = LoggerFactory.getLogger(Workshop.class);

  /** ISO 639: undetermined. */
  private static final String UNKNOWN = "und";

  private final Models models;
  private final StopSign sign;
  private final ExecutorService threads;

  /** The models behind core's ports. */
  record Models(
      LanguageDetector language,
      EntityRecognizer names,
      Embedder embedder,
      Supplier<Readers> readers) {}

  Workshop(Models models, StopSign sign) {
    this.models = models;
    this.sign = sign;
    this.threads = Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
  }

  /**
   * Goes on unless the work is to end.
   *
   * @throws Stopped when it is
   */
  void goOn() {
    sign.check();
  }

  /** Everything but vectors, in the order given. */
  List<EnrichedArticle> enrich(List<Article> articles) {
    return await(submit(articles));
  }

  /** Everything, in the order given. */
  List<Understood> understand(List<Article> articles) {
    var vectors = new ArrayList<Future<List<SentenceVector>>>();
    for (var begin = 0; begin < articles.size(); begin += EMBEDDED_TOGETHER) {
      var some = articles.subList(begin, Math.min(articles.size(), begin + EMBEDDED_TOGETHER));
      vectors.add(threads.submit(() -> embed(some)));
    }
    var enriched = await(submit(articles));
    var understood = new ArrayList<Understood>();
    for (var vector : await(vectors).stream().flatMap(List::stream).toList()) {
      understood.add(new Understood(enriched.get(understood.size()), vector));
    }
    return understood;
  }

  private List<SentenceVector> embed(List<Article> articles) {
    sign.check();
    return models.embedder.embed(articles.stream().map(Fingerprints::opening).toList());
  }

  private List<Future<EnrichedArticle>> submit(List<Article> articles) {
    return articles.stream()
        .<Callable<EnrichedArticle>>map(article -> () -> enrich(article))
        .map(threads::submit)
        .toList();
  }

  /** A fault of ours in one article leaves that one without names and tags, and the rest alone. */
  private EnrichedArticle enrich(Article article) {
    sign.check();
    try {
      return Pipeline.enrich(article, models.language, models.names, models.readers.get());
    } catch (RuntimeException | StackOverflowError fault) {
      LOG.error("article not understood id={}", article.id(), fault);
      var language = article.language() == null ? UNKNOWN : article.language();
      return new EnrichedArticle(
          article.withLanguage(language),
          new Enrichment(language, List.of(), List.of(), List.of()));
    }
  }

  private static <T> List<T> await(List<Future<T>> futures) {
    var results = new ArrayList<T>();
    try {
      for (var future : futures) {
        results.add(future.get());
      }
      return results;
    } catch (InterruptedException e) {
      futures.forEach(future -> future.cancel(true));
      Thread.currentThread().interrupt();
      throw new Stopped();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof Stopped stopped) {
        throw stopped;
      }
      throw new IllegalStateException("an article could not be understood", e.getCause());
    }
  }

  @Override
  public void close() {
    threads.close();
  }
}
