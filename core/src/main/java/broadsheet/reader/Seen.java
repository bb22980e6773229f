package broadsheet.reader;

import broadsheet.story.Story;
import broadsheet.story.StoryId;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** What a reader has seen: their bookmark, and what they said of single stories. */
public record Seen(Bookmark bookmark, Map<StoryId, Mark> marks) {
  /** Of somebody of whom nothing is known. */
  public static final Seen NOTHING = new Seen(Bookmark.NONE, Map.of());

  public Seen {
    marks = Map.copyOf(marks);
  }

  /** A story was marked as read, or as not read, then. */
  public record Mark(Instant at, boolean read) {}

  /** When the reader last looked at the story, empty when it is new to them. */
  public Optional<Instant> readAt(Story story) {
    var mark = Optional.ofNullable(marks.get(story.id()));
    var passed =
        Optional.ofNullable(bookmark.upTo())
            .filter(upTo -> !story.firstSeen().isAfter(upTo))
            .filter(upTo -> mark.isEmpty() || upTo.isAfter(mark.get().at()));
    return passed.or(() -> mark.filter(Mark::read).map(Mark::at));
  }

  /** Reports that came since the reader last looked at the story; 0 when it is new to them. */
  public int unread(Story story) {
    return readAt(story).map(at -> story.seenAfter(at)).orElse(0);
  }
}
