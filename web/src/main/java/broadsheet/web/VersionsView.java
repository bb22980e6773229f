package broadsheet.web;

import broadsheet.article.Article;
import broadsheet.article.Change;
import broadsheet.article.Version;
import java.time.Instant;
import java.util.List;

/**
 * The versions of an article, beside its text.
 *
 * @param rows the newest first; none for an article that never changed
 * @param href where the changes are shown
 * @param shown the number of the version on the page
 * @param newestHref the article as it reads now
 */
public record VersionsView(List<Row> rows, String href, int shown, String newestHref) {
  private static final int ROWS_MAX = 50;

  public VersionsView {
    rows = List.copyOf(rows);
  }

  /**
   * One version.
   *
   * @param words what changed, empty for the first
   * @param note whether readers were told, empty for the first
   */
  public record Row(
      int number, String href, Moment when, String words, String note, boolean silent) {
    static Row of(Version version, Article newest, Instant now) {
      var change = version.change();
      return new Row(
          version.number(),
          Links.version(newest, version.number()),
          Moment.of(version.seenAt(), now),
          change == null ? "as it was first read" : change.words(),
          change == null ? "" : note(change),
          change != null && change.isSilent());
    }

    private static String note(Change change) {
      return switch (change.telling()) {
        case MARKED -> "the outlet says so";
        case COMPLETED -> "first read in part";
        case SILENT -> change.size() == Change.Size.MINOR ? "small, silent edit" : "silent edit";
      };
    }
  }

  static VersionsView of(Article newest, List<Version> versions, int shown, Instant now) {
    var rows =
        versions.reversed().stream()
            .limit(ROWS_MAX)
            .map(version -> Row.of(version, newest, now))
            .toList();
    return new VersionsView(rows, Links.versions(newest), shown, Links.article(newest));
  }

  /** Whether the page shows how the article read once. */
  public boolean isOlder() {
    return !rows.isEmpty() && rows.getFirst().number() != shown;
  }

  /** "3 versions". */
  public String count() {
    return rows.size() == 1 ? "1 version" : rows.size() + " versions";
  }
}
