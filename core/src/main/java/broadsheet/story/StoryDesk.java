package broadsheet.story;

import java.util.List;
import java.util.Optional;

/** Port: lets editors correct stories. */
public interface StoryDesk {
  /** What came of a correction that was asked for. */
  sealed interface Outcome {
    /** It is done and kept. */
    record Ruled(StoryRuling ruling) implements Outcome {}

    /** It cannot be done, for a reason told in words. */
    record Refused(String why) implements Outcome {}
  }

  /**
   * Rules.
   *
   * @param by the editor's name
   * @param why in their words; may be empty
   */
  Outcome correct(StoryCorrection asked, String by, String why);

  /** All rulings, in their order. */
  List<StoryRuling> rulings();

  /** Rulings on this story, in their order. */
  List<StoryRuling> touching(StoryId story);

  /** Where a story that was merged leads. */
  Optional<StoryId> leadsTo(StoryId gone);
}
