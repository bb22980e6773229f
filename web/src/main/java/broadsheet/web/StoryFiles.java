package broadsheet.web;

import broadsheet.article.OutletDirectory;
import broadsheet.enrichment.EnrichedArticle;
import broadsheet.enrichment.Enrichment;
import broadsheet.story.Member;
import broadsheet.story.Story;
import broadsheet.story.StoryId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes story files and keeps those that were asked for last, as long as no report joins them. */
final class StoryFiles {
  private static final int KEPT_MAX = 256;

  private static final Enrichment NOTHING_KNOWN =
      new Enrichment("und", List.of(), List.of(), List.of());

  private final Desk desk;
  private long revisions;
  // Guarded by itself; the files are immutable.
  private final Map<StoryId, StoryFile> kept =
      new LinkedHashMap<>(KEPT_MAX, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<StoryId, StoryFile> eldest) {
          return size() > KEPT_MAX;
        }
      };

  StoryFiles(Desk desk) {
    this.desk = desk;
  }

  Optional<StoryFile> file(StoryId id) {
    return desk.stories().story(id).map(this::file);
  }

  StoryFile file(Story story) {
    synchronized (kept) {
      forgetOlderVersions();
      var known = kept.get(story.id());
      if (known != null && known.story().equals(story)) {
        return known;
      }
    }
    var made = make(story);
    synchronized (kept) {
      kept.put(story.id(), made);
    }
    return made;
  }

  /** Which stories' reports changed is not known: all files are made again when asked for. */
  private void forgetOlderVersions() {
    var now = desk.revisions().getAsLong();
    if (now != revisions) {
      kept.clear();
      revisions = now;
    }
  }

  private StoryFile make(Story story) {
    var ids = story.members().stream().map(Member::article).toList();
    var enrichments = desk.enrichments().enrichments(ids);
    var reports =
        desk.articles().articles(ids).stream()
            .map(a -> new EnrichedArticle(a, enrichments.getOrDefault(a.id(), NOTHING_KNOWN)))
            .toList();
    var background =
        new StoryFile.Background(
            new OutletDirectory(desk.outlets().outlets()), StoryPeople.of(story, desk.entities()));
    return StoryFile.of(story, reports, desk.editor().apply(story, reports), background);
  }
}
