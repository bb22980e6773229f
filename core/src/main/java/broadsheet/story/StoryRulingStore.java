package broadsheet.story;

import java.util.List;
import java.util.Optional;

/** Port: keeps what editors ruled of stories, for ever, and what came of it. */
public interface StoryRulingStore {
  /** All rulings, in their order. */
  List<StoryRuling> rulings();

  /** Rulings on this story, in their order. */
  List<StoryRuling> touching(StoryId story);

  /**
   * Keeps a ruling with the stories as they are after it, in one transaction. The ruling's {@code
   * from} is gone when it moves reports and is not among {@code after}; it then leads to {@code
   * into}.
   *
   * @throws IllegalStateException when the ruling's number is not the next
   */
  void rule(StoryRuling ruling, List<Story> after);

  /**
   * The story where a story's reports went when it was merged; empty when it is there or unknown.
   */
  Optional<StoryId> leadsTo(StoryId gone);
}
