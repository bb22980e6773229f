package broadsheet.store;

import broadsheet.article.ArticleId;
import broadsheet.story.Admission;
import broadsheet.story.Fingerprint;
import broadsheet.story.Indexables;
import broadsheet.story.SearchIndex;
import broadsheet.story.Story;
import broadsheet.story.StoryId;
import broadsheet.story.StoryStore;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** Keeps admitted articles with their stories for one run. */
public final class MemoryStoryStore implements StoryStore, Indexables {
  private static final Comparator<Story> LATEST_FIRST =
      Comparator.comparing(Story::last).reversed().thenComparing(Story::id);

  private final MemoryShelf shelf;

  public MemoryStoryStore(MemoryShelf shelf) {
    this.shelf = shelf;
  }

  @Override
  public void admit(List<Admission> batch) {
    shelf.admit(batch);
  }

  @Override
  public Optional<Story> story(StoryId id) {
    return Optional.ofNullable(shelf.story(id));
  }

  @Override
  public Optional<Story> storyOf(ArticleId id) {
    return Optional.ofNullable(shelf.kept(id)).flatMap(kept -> story(kept.story()));
  }

  @Override
  public List<Story> latest(Instant before, int limit) {
    return shelf.stories().stream()
        .filter(story -> story.last().isBefore(before))
        .sorted(LATEST_FIRST)
        .limit(Math.max(0, limit))
        .toList();
  }

  @Override
  public void replay(Instant since, BiConsumer<Fingerprint, StoryId> each) {
    shelf.all().stream()
        .filter(kept -> !kept.fingerprint().seenAt().isBefore(since))
        .forEach(kept -> each.accept(kept.fingerprint(), kept.story()));
  }

  @Override
  public void eachIndexable(Consumer<SearchIndex.Entry> each) {
    shelf.all().forEach(kept -> each.accept(entry(kept)));
  }

  @Override
  public List<SearchIndex.Entry> indexables(Collection<ArticleId> ids) {
    return shelf.all().stream()
        .filter(kept -> ids.contains(kept.fingerprint().id()))
        .map(MemoryStoryStore::entry)
        .toList();
  }

  private static SearchIndex.Entry entry(MemoryShelf.Kept kept) {
    return new SearchIndex.Entry(kept.enriched(), kept.story(), kept.fingerprint().vector());
  }
}
