package broadsheet.search;

import broadsheet.article.ArticleId;
import broadsheet.ask.LeadFinder;
import broadsheet.enrichment.SentenceVector;
import broadsheet.story.SearchIndex;
import broadsheet.story.StoryId;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.KnnByteVectorQuery;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.jspecify.annotations.Nullable;

/**
 * Finds articles with Lucene: by words (BM25, titles before texts) and, given a vector, by meaning.
 * Operators AND, OR, NOT, "phrases", word beginnings (Sall*), and the filters {@code outlet:},
 * {@code title:}, {@code hashtag:} (or #), {@code language:}, {@code date:}, {@code after:}, {@code
 * before:}.
 */
public final class LuceneSearchIndex implements SearchIndex, LeadFinder, AutoCloseable {
  /** Nobody reads on past this place; what is behind it is counted and not shown. */
  public static final int PLACES_MAX = 1_000;

  private static final int ALIKE_MAX = 50;

  /** Less alike than this is alike by chance: unrelated English headlines reach 0.2. */
  private static final double ALIKE_MIN = 0.35;

  /** Lucene divides a byte vector's dot product by its dimensions and this, and adds a half. */
  private static final double LUCENE_UNIT = 1 << 15;

  private static final double VECTOR_UNIT = 127.0 * 127.0;

  private final Directory directory;
  private final IndexWriter writer;
  private final SearcherManager searchers;
  private volatile boolean complete;

  private LuceneSearchIndex(IndexFolder.Opened opened) throws IOException {
    this.directory = opened.directory();
    this.writer = opened.writer();
    this.complete = opened.complete();
    this.searchers = new SearcherManager(writer, null);
  }

  /**
   * Opens the folder's index. One that is damaged, or of another format, is replaced by an empty
   * one.
   *
   * @throws SearchIndexException when another process has it open or the folder cannot be written
   */
  public static LuceneSearchIndex open(Path folder) {
    try {
      return new LuceneSearchIndex(IndexFolder.open(folder));
    } catch (IOException failed) {
      throw new SearchIndexException("Opening the index " + folder + " failed: " + failed, failed);
    }
  }

  /** An index for one run. */
  public static LuceneSearchIndex inMemory() {
    try {
      return new LuceneSearchIndex(IndexFolder.open(new ByteBuffersDirectory()));
    } catch (IOException failed) {
      throw new SearchIndexException("Making an index in memory failed: " + failed, failed);
    }
  }

  /**
   * Whether the index may lack kept articles: it is new, was replaced, or a rebuild did not end.
   * Add every kept article, then call {@link #rebuilt}.
   */
  public boolean needsRebuild() {
    return !complete;
  }

  /** Notes, on the disk too, that every kept article is in the index. */
  public synchronized void rebuilt() {
    commit("Finishing the index", true);
  }

  @Override
  public synchronized void add(List<Entry> entries) {
    if (entries.isEmpty()) {
      return;
    }
    var doing = "Indexing article " + entries.getFirst().enriched().article().id();
    try {
      for (var entry : entries) {
        writer.updateDocument(Documents.idOf(entry), Documents.of(entry));
      }
    } catch (IOException | AlreadyClosedException failed) {
      throw failure(doing, failed);
    }
    commit(doing, complete);
  }

  @Override
  public synchronized void clear() {
    try {
      writer.deleteAll();
    } catch (IOException | AlreadyClosedException failed) {
      throw failure("Emptying the index", failed);
    }
    commit("Emptying the index", false);
  }

  private void commit(String doing, boolean everythingIsIn) {
    try {
      writer.setLiveCommitData(IndexFolder.notes(everythingIsIn).entrySet());
      writer.commit();
      searchers.maybeRefreshBlocking();
      complete = everythingIsIn;
    } catch (IOException | AlreadyClosedException failed) {
      throw failure(doing, failed);
    }
  }

  @Override
  public long count() {
    return searching("Counting indexed articles", each -> (long) each.getIndexReader().numDocs());
  }

  @Override
  public List<Hit> search(Query query, @Nullable SentenceVector vector) {
    var reading = QueryReader.read(query);
    return searching("Searching", searcher -> hits(searcher, reading, query, vector));
  }

  @Override
  public List<Lead> leads(Request request) {
    var query = LeadQuery.of(request);
    var limit = Math.clamp(request.limit(), 1, PLACES_MAX);
    return searching("Finding leads", searcher -> leads(searcher, searcher.search(query, limit)));
  }

  private static List<Lead> leads(IndexSearcher searcher, TopDocs top) throws IOException {
    var fields = searcher.storedFields();
    var leads = new ArrayList<Lead>();
    for (var found : top.scoreDocs) {
      var document = fields.document(found.doc, Set.of(Documents.ID));
      var id = new ArticleId(document.getBinaryValue(Documents.ID).utf8ToString());
      leads.add(new Lead(id, found.score));
    }
    leads.sort(Comparator.comparingDouble(Lead::score).reversed().thenComparing(Lead::article));
    return List.copyOf(leads);
  }

  private static List<Hit> hits(
      IndexSearcher searcher,
      QueryReader.Reading reading,
      Query query,
      @Nullable SentenceVector vector)
      throws IOException {
    var offset = Math.clamp(query.offset(), 0, PLACES_MAX);
    var end = Math.min(PLACES_MAX, offset + Math.clamp(query.limit(), 0, PLACES_MAX));
    // Fused from the whole lists, or a later page would repeat what an earlier one has shown.
    var places = vector == null ? Math.max(1, end) : PLACES_MAX;
    var words = reading.words();
    var top = searcher.search(words, places);
    if (top.scoreDocs.length == 0) {
      words = reading.anyWord();
      top = searcher.search(words, places);
    }
    var ranked = ranked(top);
    if (vector != null) {
      ranked = Ranking.fused(List.of(ranked, alike(searcher, reading, vector)));
    }
    var page = ranked.subList(Math.min(offset, ranked.size()), Math.min(end, ranked.size()));
    var total = Math.max(top.totalHits.value(), ranked.size());
    return hits(searcher, words, page, total);
  }

  private static List<Hit> hits(
      IndexSearcher searcher,
      org.apache.lucene.search.Query words,
      List<Ranking.Ranked> page,
      long total)
      throws IOException {
    var documents = page.stream().mapToInt(Ranking.Ranked::document).toArray();
    var snippets = Snippets.of(searcher, words, documents);
    var fields = searcher.storedFields();
    var hits = new ArrayList<Hit>();
    for (var i = 0; i < documents.length; i++) {
      var document = fields.document(documents[i], Set.of(Documents.ID, Documents.STORY));
      hits.add(
          new Hit(
              new ArticleId(document.getBinaryValue(Documents.ID).utf8ToString()),
              new StoryId(document.get(Documents.STORY)),
              page.get(i).score(),
              snippets[i],
              total));
    }
    return List.copyOf(hits);
  }

  private static List<Ranking.Ranked> ranked(TopDocs top) {
    var ranked = new ArrayList<Ranking.Ranked>(top.scoreDocs.length);
    for (var each : top.scoreDocs) {
      ranked.add(new Ranking.Ranked(each.doc, each.score));
    }
    return ranked;
  }

  /** The most alike in meaning; only among those that match, when the words are a condition. */
  private static List<Ranking.Ranked> alike(
      IndexSearcher searcher, QueryReader.Reading reading, SentenceVector vector)
      throws IOException {
    var filter = reading.structured() ? reading.words() : null;
    var query =
        new KnnByteVectorQuery(Documents.vectorField(vector), vector.toBytes(), ALIKE_MAX, filter);
    return ranked(searcher.search(query, ALIKE_MAX)).stream()
        .filter(each -> cosine(each.score(), vector.dimensions()) >= ALIKE_MIN)
        .toList();
  }

  private static double cosine(double score, int dimensions) {
    return (score - 0.5) * dimensions * LUCENE_UNIT / VECTOR_UNIT;
  }

  @FunctionalInterface
  private interface Searching<T> {
    T with(IndexSearcher searcher) throws IOException;
  }

  private <T> T searching(String doing, Searching<T> searching) {
    try {
      var searcher = searchers.acquire();
      try {
        return searching.with(searcher);
      } finally {
        searchers.release(searcher);
      }
    } catch (IOException | AlreadyClosedException failed) {
      throw failure(doing, failed);
    }
  }

  private SearchIndexException failure(String doing, Exception cause) {
    if (isDamage(cause)) {
      complete = false;
      noteDamage(cause);
      return new SearchIndexException(
          doing + " failed: the index is damaged; start again and it is made anew", cause);
    }
    return new SearchIndexException(doing + " failed: " + cause, cause);
  }

  /** A merge in the background closes the writer, with the damage as the reason. */
  private static boolean isDamage(@Nullable Throwable cause) {
    return cause != null && (cause instanceof CorruptIndexException || isDamage(cause.getCause()));
  }

  private void noteDamage(Exception cause) {
    try {
      IndexFolder.markDamaged(directory);
    } catch (IOException unwritten) {
      cause.addSuppressed(unwritten);
    }
  }

  @Override
  public void close() {
    try {
      searchers.close();
      writer.close();
      directory.close();
    } catch (IOException | AlreadyClosedException failed) {
      throw failure("Closing the index", failed);
    }
  }
}
