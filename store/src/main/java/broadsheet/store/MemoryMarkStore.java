package broadsheet.store;

import broadsheet.article.ArticleId;
import broadsheet.reader.ArticleMarkStore;
import broadsheet.reader.Bookmark;
import broadsheet.reader.MarkStore;
import broadsheet.reader.ReaderId;
import broadsheet.reader.Seen;
import broadsheet.story.StoryId;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Keeps what readers have seen for one run. Its own monitor guards it. */
public final class MemoryMarkStore implements MarkStore, ArticleMarkStore {
  private final Map<ReaderId, Map<StoryId, Seen.Mark>> marks = new HashMap<>();
  private final Map<ReaderId, Bookmark> bookmarks = new HashMap<>();
  private final Map<ReaderId, Set<ArticleId>> opened = new HashMap<>();

  /** Nothing is read yet. */
  public MemoryMarkStore() {}

  @Override
  public synchronized void markRead(ReaderId reader, StoryId story, Instant at) {
    of(reader).put(story, new Seen.Mark(at, true));
  }

  @Override
  public synchronized void markUnread(ReaderId reader, StoryId story, Instant at) {
    of(reader).put(story, new Seen.Mark(at, false));
  }

  private Map<StoryId, Seen.Mark> of(ReaderId reader) {
    return marks.computeIfAbsent(reader, _ -> new HashMap<>());
  }

  @Override
  public synchronized Seen seen(ReaderId reader, Collection<StoryId> stories) {
    var among = new HashMap<>(of(reader));
    among.keySet().retainAll(stories);
    return new Seen(bookmarks.getOrDefault(reader, Bookmark.NONE), among);
  }

  @Override
  public synchronized Bookmark move(ReaderId reader, UnaryOperator<Bookmark> change) {
    var after = change.apply(bookmarks.getOrDefault(reader, Bookmark.NONE));
    bookmarks.put(reader, after);
    return after;
  }

  @Override
  public synchronized void markRead(ReaderId reader, ArticleId article, Instant at) {
    opened.computeIfAbsent(reader, _ -> new HashSet<>()).add(article);
  }

  @Override
  public synchronized void markUnread(ReaderId reader, Collection<ArticleId> articles) {
    opened.getOrDefault(reader, new HashSet<>()).removeAll(Set.copyOf(articles));
  }

  @Override
  public synchronized Set<ArticleId> readAmong(ReaderId reader, Collection<ArticleId> articles) {
    var all = opened.getOrDefault(reader, Set.of());
    return articles.stream().filter(all::contains).collect(Collectors.toUnmodifiableSet());
  }
}
