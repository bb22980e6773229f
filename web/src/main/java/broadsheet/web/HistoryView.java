package broadsheet.web;

import broadsheet.article.Article;
import broadsheet.article.TextDiff;
import broadsheet.article.TextDiff.Kind;
import broadsheet.article.TextDiff.Piece;
import broadsheet.article.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * How an article came to read as it does.
 *
 * @param changes the newest first; empty for visitors, who see only what kind of change it was
 */
public record HistoryView(
    String headline,
    String href,
    String language,
    VersionsView versions,
    List<ChangeView> changes) {
  private static final int CHANGES_MAX = 20;
  private static final int PARTS_MAX = 120;

  public HistoryView {
    changes = List.copyOf(changes);
  }

  /**
   * From one version to the next.
   *
   * @param headline the headline's words when they changed, else empty
   * @param standfirst likewise
   * @param hidden how many changed paragraphs are not shown
   */
  public record ChangeView(
      VersionsView.Row row,
      List<Piece> headline,
      List<Piece> standfirst,
      List<PartView> parts,
      int hidden) {}

  /**
   * A paragraph that changed, or how many stayed between two that did.
   *
   * @param label "added" or "removed" for a whole paragraph, else empty
   */
  public record PartView(String label, List<Piece> pieces, int unchanged) {}

  static List<ChangeView> changes(List<Version> versions, Article newest, Instant now) {
    var changes = new ArrayList<ChangeView>();
    for (var i = versions.size() - 1; i > 0 && changes.size() < CHANGES_MAX; i--) {
      var row = VersionsView.Row.of(versions.get(i), newest, now);
      changes.add(change(versions.get(i - 1), versions.get(i), row));
    }
    return changes;
  }

  private static ChangeView change(Version before, Version after, VersionsView.Row row) {
    var parts = folded(TextDiff.of(before.body(), after.body()));
    var shown = parts.subList(0, Math.min(PARTS_MAX, parts.size()));
    return new ChangeView(
        row,
        changed(before.heading().title(), after.heading().title()),
        changed(
            Objects.requireNonNullElse(before.heading().standfirst(), ""),
            Objects.requireNonNullElse(after.heading().standfirst(), "")),
        shown,
        parts.size() - shown.size());
  }

  private static List<Piece> changed(String before, String after) {
    var pieces = TextDiff.words(before, after);
    return pieces.stream().allMatch(piece -> piece.kind() == Kind.SAME) ? List.of() : pieces;
  }

  private static List<PartView> folded(List<TextDiff.Part> parts) {
    var views = new ArrayList<PartView>();
    var unchanged = 0;
    for (var part : parts) {
      if (part.isSame()) {
        unchanged++;
        continue;
      }
      addUnchanged(views, unchanged);
      unchanged = 0;
      views.add(new PartView(label(part), part.pieces(), 0));
    }
    addUnchanged(views, unchanged);
    return views;
  }

  private static void addUnchanged(List<PartView> views, int unchanged) {
    if (unchanged > 0) {
      views.add(new PartView("", List.of(), unchanged));
    }
  }

  private static String label(TextDiff.Part part) {
    var kinds = part.pieces().stream().map(Piece::kind).distinct().toList();
    if (kinds.equals(List.of(Kind.ADDED))) {
      return "Added";
    }
    return kinds.equals(List.of(Kind.REMOVED)) ? "Removed" : "";
  }
}
