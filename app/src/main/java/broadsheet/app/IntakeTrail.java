package broadsheet.app;

import broadsheet.source.IntakeMark;
import broadsheet.source.IntakeMarkStore;
import broadsheet.source.ReaderVersion;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How far the archives under way are worked off. A mark is kept only when everything before it is
 * kept; it counts documents and no bytes, so that it holds for packed archives of every kind.
 */
final class IntakeTrail {
  private final IntakeMarkStore marks;

  /** Reached and not kept yet, by archive. */
  private final Map<String, IntakeMark> reached = new LinkedHashMap<>();

  private @Nullable IntakeMark begun;
  private long articles;

  IntakeTrail(IntakeMarkStore marks) {
    this.marks = marks;
  }

  /** How far an archive was worked off before, by this reader: a newer one looks at all again. */
  IntakeMark begin(String archive) {
    var fresh = new IntakeMark(archive, 0, 0, ReaderVersion.CURRENT);
    var mark =
        marks
            .mark(archive)
            .filter(known -> known.readerVersion() == ReaderVersion.CURRENT)
            .orElse(fresh);
    begun = mark;
    articles = mark.articles();
    return mark;
  }

  void found(int more) {
    articles += more;
  }

  /** Whether this is the first document that was not worked off before. */
  boolean reached(long documents) {
    if (begun == null || documents <= begun.documents()) {
      return false;
    }
    var archive = begun.file();
    reached.put(archive, new IntakeMark(archive, documents, articles, ReaderVersion.CURRENT));
    return documents == begun.documents() + 1 && documents > 1;
  }

  /** All articles of the documents reached so far are kept. */
  void keep() {
    reached.values().forEach(marks::keep);
    reached.clear();
  }
}
