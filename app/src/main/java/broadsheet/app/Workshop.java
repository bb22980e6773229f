package broadsheet.app;

import broadsheet.article.Article;
import broadsheet.enrichment.Embedder;
import broadsheet.enrichment.EnrichedArticle;
import broadsheet.enrichment.EntityRecognizer;
import broadsheet.enrichment.LanguageDetector;
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

/**
 * Finds out what can be said of articles alone, several at a time, with the models it was given.
 */
final class Workshop implements AutoCloseable {
  /** Articles whose vectors are made in one run of the model. */
  private static final int EMBEDDED_TOGETHER = 8;

  private final Models models;
  private final ExecutorService threads;

  /** The models behind core's ports. */
  record Models(LanguageDetector language, EntityRecognizer names, Embedder embedder) {}

  Workshop(Models models) {
    this.models = models;
    this.threads = Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
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
    return models.embedder.embed(articles.stream().map(Fingerprints::opening).toList());
  }

  private List<Future<EnrichedArticle>> submit(List<Article> articles) {
    return articles.stream()
        .<Callable<EnrichedArticle>>map(
            article -> () -> Pipeline.enrich(article, models.language, models.names))
        .map(threads::submit)
        .toList();
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
      throw new IllegalStateException("an article could not be understood", e.getCause());
    }
  }

  @Override
  public void close() {
    threads.shutdownNow();
  }
}
