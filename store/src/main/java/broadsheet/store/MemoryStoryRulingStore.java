package broadsheet.store;

import broadsheet.story.Story;
import broadsheet.story.StoryId;
import broadsheet.story.StoryRuling;
import broadsheet.story.StoryRulingStore;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Keeps what editors ruled of stories for one run. Its own monitor guards it. */
public final class MemoryStoryRulingStore implements StoryRulingStore {
  private static final int LEADS_MAX = 20;

  private final MemoryShelf shelf;
  private final List<StoryRuling> rulings = new ArrayList<>();
  private final Map<StoryId, StoryId> gone = new HashMap<>();

  public MemoryStoryRulingStore(MemoryShelf shelf) {
    this.shelf = shelf;
  }

  @Override
  public synchronized List<StoryRuling> rulings() {
    return List.copyOf(rulings);
  }

  @Override
  public synchronized List<StoryRuling> touching(StoryId story) {
    return rulings.stream()
        .filter(ruling -> ruling.from().equals(story) || ruling.into().equals(story))
        .toList();
  }

  @Override
  public synchronized void rule(StoryRuling ruling, List<Story> after) {
    if (ruling.number() != rulings.size() + 1) {
      throw new IllegalStateException(ruling.number() + " is not the next ruling");
    }
    rulings.add(ruling);
    if (ruling.moves()) {
      gone.remove(ruling.into());
      if (after.stream().map(Story::id).noneMatch(ruling.from()::equals)) {
        gone.put(ruling.from(), ruling.into());
      }
      shelf.rewrite(after, List.of(ruling.from(), ruling.into()));
    }
  }

  @Override
  public synchronized Optional<StoryId> leadsTo(StoryId from) {
    var at = Optional.ofNullable(gone.get(from));
    for (var i = 0; i < LEADS_MAX && at.isPresent() && gone.containsKey(at.get()); i++) {
      at = Optional.ofNullable(gone.get(at.get()));
    }
    return at;
  }
}
