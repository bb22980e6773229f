package broadsheet.web;

import broadsheet.reader.ReadingText;
import broadsheet.story.Story;
import broadsheet.story.StoryId;
import broadsheet.story.StoryRuling;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;

/**
 * What an editor ruled of a story.
 *
 * @param what what was ruled, in words
 * @param from the story that reports left, {@code into} the one they went to; the same where none
 *     moved
 * @param mayUndo whether it still holds and can be taken back
 */
public record RulingView(
    long number,
    Moment when,
    String by,
    String what,
    String why,
    StoryName from,
    StoryName into,
    boolean undone,
    boolean mayUndo) {
  private static final int WHY_MAX = 300;
  private static final int HEADLINE_MAX = 120;

  /** A story as a ruling names it. */
  public record StoryName(String href, String headline) {}

  static RulingView of(StoryRuling ruling, boolean undone, Sight sight) {
    var isUndo = ruling.kind() == StoryRuling.Kind.UNDO;
    return new RulingView(
        ruling.number(),
        Moment.of(ruling.note().at(), sight.now),
        ruling.note().by(),
        what(ruling),
        ReadingText.cut(ruling.note().why(), WHY_MAX),
        name(ruling.from(), sight),
        name(ruling.into(), sight),
        undone,
        !undone && !isUndo);
  }

  /** How rulings are looked at: when, and what stories are called. */
  record Sight(Function<StoryId, Optional<Story>> stories, Instant now) {}

  public boolean moved() {
    return !from.href.equals(into.href);
  }

  private static String what(StoryRuling ruling) {
    var reports = Counts.reports(ruling.moved().size());
    return switch (ruling.kind()) {
      case SPLIT -> reports + " set apart as another event";
      case MERGE -> "Two stories made one: " + reports + " moved";
      case PIN -> reports + " pinned together";
      case UNDO -> "Correction " + ruling.undoes() + " taken back";
    };
  }

  private static StoryName name(StoryId id, Sight sight) {
    return sight
        .stories
        .apply(id)
        .map(story ->
            new StoryName(Links.story(story), ReadingText.cut(story.headline(), HEADLINE_MAX)))
        .orElse(new StoryName("/story/" + Links.encode(id.value()), "a story that is no more"));
  }
}
