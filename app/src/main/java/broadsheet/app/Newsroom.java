package broadsheet.app;

import broadsheet.article.ArticleId;
import broadsheet.article.Outlet;
import broadsheet.article.OutletDirectory;
import broadsheet.article.OutletFile;
import broadsheet.article.Recipes;
import broadsheet.enrichment.EnrichedArticle;
import broadsheet.enrichment.RevisedArticle;
import broadsheet.entity.RegisterDesk;
import broadsheet.pipeline.Admitter;
import broadsheet.search.LuceneSearchIndex;
import broadsheet.search.SearchIndexException;
import broadsheet.source.ReaderVersion;
import broadsheet.source.UnreadDocument;
import broadsheet.store.Database;
import broadsheet.store.StoreException;
import broadsheet.story.Admission;
import broadsheet.story.ExactCandidateIndex;
import broadsheet.story.Likeness;
import broadsheet.story.RelatedArticle;
import broadsheet.story.RelatedFinder;
import broadsheet.story.RelatedRanking;
import broadsheet.story.SearchIndex;
import broadsheet.story.Story;
import broadsheet.story.StoryId;
import broadsheet.story.StoryLinks;
import broadsheet.story.StoryRuling;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One data folder at work: the store, the search index beside it, and the window of articles that
 * new ones are compared with. Admission is serial; everything else may be asked by any thread.
 */
final class Newsroom implements RelatedFinder, AutoCloseable {
  /** How many articles are looked at for a few related ones. */
  static final int RELATED_LOOKED_AT = 60;

  private static final Logger LOG = LoggerFactory.getLogger(Newsroom.class);

  private final Database database;
  private final Stores stores;
  private final LuceneSearchIndex index;
  private final Recipes recipes;
  private final InstantSource clock;
  private final AtomicLong changes = new AtomicLong();
  private final AtomicLong revisions = new AtomicLong();
  private final OutletClerk clerk;
  private final RegisterRoom register;
  private final CorrectionRoom corrections;

  /** Guards {@link #window}: admission writes, related articles read. */
  private final ReadWriteLock lock = new ReentrantReadWriteLock();

  private Window window;

  /** Articles that editors moved since the window was filled. Guarded by {@link #lock}. */
  private final Map<ArticleId, StoryId> moved = new HashMap<>();

  /** Whether editors ruled since the window was filled. Guarded by {@link #lock}. */
  private boolean stale;

  /** What admission knows: replaced as a whole when it may differ from the store. */
  private record Window(ExactCandidateIndex candidates, Admitter admitter, Unsaved unsaved) {}

  /** The outlets that the window knows, the very list that the store gave. */
  private List<Outlet> outlets = List.of();

  private Newsroom(
      Database database, LuceneSearchIndex index, Recipes recipes, InstantSource clock) {
    this.database = database;
    this.recipes = recipes;
    this.stores = Stores.of(database);
    this.index = index;
    this.clock = clock;
    this.clerk = new OutletClerk(stores);
    this.register = new RegisterRoom(stores);
    this.window = emptyWindow();
    this.corrections = new CorrectionRoom(this);
  }

  /**
   * Opens a data folder, making it when it is not there.
   *
   * @throws CannotStart when it is in use, damaged, or may not be written
   */
  static Newsroom open(Path folder, InstantSource clock) {
    try {
      var database = Database.open(folder);
      var index = openIndex(folder, database);
      var newsroom = new Newsroom(database, index, recipes(folder), clock);
      newsroom.indexLastChanged();
      newsroom.corrections.indexLast();
      return newsroom;
    } catch (StoreException | SearchIndexException e) {
      throw new CannotStart(String.valueOf(e.getMessage()), e);
    }
  }

  private static LuceneSearchIndex openIndex(Path folder, Database database) {
    try {
      return LuceneSearchIndex.open(folder.resolve("index"));
    } catch (SearchIndexException e) {
      database.close();
      throw e;
    }
  }

  private static Recipes recipes(Path folder) {
    var loaded = RecipeFolder.load(folder.resolve("recipes"));
    loaded.problems().forEach(problem -> LOG.warn("recipe not used {}", problem));
    return loaded.recipes();
  }

  /** How pages of some hosts are read, by the data folder. */
  Recipes recipes() {
    return recipes;
  }

  Stores stores() {
    return stores;
  }

  RegisterDesk register() {
    return register;
  }

  CorrectionRoom corrections() {
    return corrections;
  }

  LuceneSearchIndex index() {
    return index;
  }

  Instant now() {
    return clock.instant();
  }

  /** Grows with every new version of a kept article. */
  long revisions() {
    return revisions.get();
  }

  /** Grows with every change to the stories. */
  long changes() {
    return changes.get();
  }

  /** Does something to the stories while nothing else does. */
  <T> T alone(Supplier<T> work) {
    lock.writeLock().lock();
    try {
      return work.get();
    } finally {
      lock.writeLock().unlock();
    }
  }

  /** An editor ruled: the window is filled again before the next admission. */
  void corrected(StoryRuling ruling) {
    stale = true;
    if (ruling.moves()) {
      ruling.moved().forEach(article -> moved.put(article, ruling.into()));
    }
    changes.incrementAndGet();
  }

  /** A kept story's reports. */
  List<EnrichedArticle> reports(Story story) {
    return window.unsaved.reports(story);
  }

  /**
   * Fills the window from the store, and takes what is missing into the register; admission and
   * related articles wait for it.
   *
   * @param goOn is asked now and then, and throws to end the work early
   */
  void recall(Runnable goOn) {
    lock.writeLock().lock();
    try {
      window = emptyWindow();
      moved.clear();
      stale = false;
      stores.stories().replay(Instant.EPOCH, window.admitter::remember);
      register.catchUp(goOn);
    } finally {
      lock.writeLock().unlock();
    }
  }

  private Window emptyWindow() {
    var candidates = new ExactCandidateIndex();
    var unsaved = new Unsaved(stores);
    outlets = stores.outlets().outlets();
    var background = Background.with(outlets);
    var admitter = new Admitter(candidates, background, unsaved::story, unsaved::reports);
    admitter.obey(StoryLinks.of(stores.rulingsOnStories().rulings()));
    return new Window(candidates, admitter, unsaved);
  }

  void learn(List<Outlet> told) {
    stores.outlets().learn(told.stream().map(OutletFile::learnt).toList());
    recall(() -> {});
  }

  /** Keeps a document that could not be read. */
  void quarantine(UnreadDocument document) {
    stores.quarantine().keep(document, clock.instant(), ReaderVersion.CURRENT);
  }

  /** Takes over what pages and feeds tell of their outlets. */
  void learnPages(List<OutletFile> told) {
    stores.outlets().learn(List.copyOf(told));
  }

  /** Which of these articles are kept. */
  Set<ArticleId> known(List<ArticleId> ids) {
    return stores.articles().known(ids);
  }

  /** Lets articles in, in this order, in one transaction. */
  void admit(List<Understood> batch) {
    lock.writeLock().lock();
    try {
      if (stale) {
        recall(() -> {});
      }
      lookUpOutlets();
      var admissions = batch.stream().map(this::admitOne).toList();
      stores.stories().admit(admissions);
      window.unsaved.clear();
      register.take(admissions);
      index.add(admissions.stream().map(Newsroom::entry).toList());
      changes.incrementAndGet();
      clerk.study(batch.stream().map(one -> one.enriched().article()).toList());
    } catch (RuntimeException e) {
      recallAfter(e);
      throw e;
    } finally {
      lock.writeLock().unlock();
    }
  }

  /** Editors and articles may have told something since. */
  private void lookUpOutlets() {
    var known = stores.outlets().outlets();
    if (!known.equals(outlets)) {
      outlets = known;
      window.admitter.learn(new OutletDirectory(known));
    }
  }

  /** Keeps new versions of kept articles, in one transaction; their stories stay. */
  void revise(List<RevisedArticle> batch) {
    lock.writeLock().lock();
    try {
      stores.revisions().revise(batch);
      register.revised(batch);
      var ids = batch.stream().map(revised -> revised.version().article()).toList();
      index.add(stores.indexables().indexables(ids));
      revisions.incrementAndGet();
      changes.incrementAndGet();
    } finally {
      lock.writeLock().unlock();
    }
  }

  /** Where the process ended between store and index, a batch of new versions is not indexed. */
  private void indexLastChanged() {
    var ids = stores.versions().lastChanged(Arrivals.BATCH);
    if (!ids.isEmpty() && !index.needsRebuild()) {
      index.add(stores.indexables().indexables(ids));
    }
  }

  /** The window may know articles that were not kept: it is read from the store again. */
  private void recallAfter(RuntimeException failure) {
    try {
      recall(() -> {});
    } catch (RuntimeException again) {
      failure.addSuppressed(again);
    }
  }

  private Admission admitOne(Understood article) {
    var admission = window.admitter.admit(article.enriched(), article.vector(), clock.instant());
    window.unsaved.add(admission);
    return admission;
  }

  private static SearchIndex.Entry entry(Admission admission) {
    return new SearchIndex.Entry(
        admission.enriched(), admission.story().id(), admission.fingerprint().vector());
  }

  @Override
  public List<RelatedArticle> related(ArticleId article, int limit) {
    var own = stores.stories().storyOf(article);
    if (own.isEmpty() || !lock.readLock().tryLock()) {
      return List.of(); // the window is being filled or written: the page does without
    }
    try {
      var alike = window.candidates.related(article, RELATED_LOOKED_AT);
      var ids = Stream.concat(Stream.of(article), alike.stream().map(Likeness::article)).toList();
      var known = stores.enrichments().enrichments(ids);
      var around = new RelatedRanking.Surroundings(alike, this::storyOf, known);
      return RelatedRanking.of(article, own.get(), around, limit);
    } finally {
      lock.readLock().unlock();
    }
  }

  private Optional<StoryId> storyOf(ArticleId article) {
    return Optional.ofNullable(moved.get(article)).or(() -> window.admitter.storyOf(article));
  }

  /**
   * Makes the search index and the register again from the store; answers how many articles the
   * index holds.
   *
   * @param goOn is asked now and then, and throws to end the work early
   */
  long reindex(Runnable goOn) {
    index.clear();
    var entries = new ArrayList<SearchIndex.Entry>();
    stores
        .indexables()
        .eachIndexable(entry -> {
          entries.add(entry);
          if (entries.size() == 500) {
            goOn.run();
            index.add(entries);
            entries.clear();
          }
        });
    index.add(entries);
    index.rebuilt();
    register.again(goOn);
    return index.count();
  }

  boolean needsReindex() {
    return index.needsRebuild() || index.count() < stores.articles().count();
  }

  @Override
  public void close() {
    index.close();
    database.close();
  }
}
