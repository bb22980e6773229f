package broadsheet.article;

import broadsheet.source.Url;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/** Shows, field by field, what a recipe finds on a page against what is found without it. */
public final class RecipePreview {
  private static final int SHOWN_MAX = 100;

  private RecipePreview() {}

  /**
   * One field.
   *
   * @param byRecipe null when the recipe does not name it or finds nothing
   * @param automatic null when nothing is found without it
   * @param reason why the automatic value was taken
   */
  public record Row(
      RecipeField field, @Nullable String byRecipe, @Nullable String automatic, String reason) {}

  /** All fields with a value, in the order of {@link RecipeField}. */
  public static List<Row> of(Recipe recipe, String html, @Nullable Url base) {
    var cut = html.substring(0, Math.min(HtmlExtractor.LENGTH_MAX, html.length()));
    var page = Jsoup.parse(cut, base == null ? "" : base.value());
    var automatic = new HtmlMetadata(page, base);
    var reader = new RecipeReader(recipe, page);
    var rows = new ArrayList<Row>();
    rows.add(titleRow(reader, automatic));
    rows.add(standfirstRow(reader, automatic));
    rows.add(authorsRow(reader, automatic));
    rows.add(dateRow(reader, automatic));
    rows.add(textRow(page, reader, automatic));
    return rows;
  }

  private static Row titleRow(RecipeReader reader, HtmlMetadata automatic) {
    return new Row(
        RecipeField.TITLE,
        reader.text(RecipeField.TITLE).orElse(null),
        automatic.title(),
        automatic.titleFound().reason());
  }

  private static Row standfirstRow(RecipeReader reader, HtmlMetadata automatic) {
    return new Row(
        RecipeField.STANDFIRST,
        reader.text(RecipeField.STANDFIRST).orElse(null),
        automatic.standfirst(),
        "what the page tells machines");
  }

  private static Row authorsRow(RecipeReader reader, HtmlMetadata automatic) {
    return new Row(
        RecipeField.AUTHORS,
        joined(reader.authors()),
        joined(automatic.authors()),
        automatic.authorsFound().reason());
  }

  /** Comes last: what the recipe removes is gone from the page after it. */
  private static Row textRow(Document page, RecipeReader reader, HtmlMetadata automatic) {
    var alone = shown(HtmlExtractor.automaticBody(page, automatic));
    reader.remove();
    var blocks = reader.blocks();
    return new Row(
        RecipeField.TEXT,
        blocks.isEmpty() ? null : shown(HtmlBody.of(blocks, automatic.title())),
        alone,
        "its structure");
  }

  private static Row dateRow(RecipeReader reader, HtmlMetadata automatic) {
    var dates = automatic.dates();
    var passed = dates.passedOver();
    return new Row(
        RecipeField.DATE,
        reader.date(automatic.order()).map(PublicationTime::toString).orElse(null),
        dates.published() == null ? null : dates.published().toString(),
        passed.isEmpty()
            ? dates.reason()
            : dates.reason() + "; passed over: " + String.join("; ", passed));
  }

  private static @Nullable String joined(List<String> names) {
    return names.isEmpty() ? null : String.join("; ", names);
  }

  private static @Nullable String shown(Body body) {
    var text = body.text();
    if (text.isBlank()) {
      return null;
    }
    var paragraphs = body.paragraphs().size();
    var begin = text.substring(0, Math.min(SHOWN_MAX, text.length())).replace("\n", " ");
    return paragraphs + " paragraphs, " + text.length() + " characters: " + begin + " …";
  }
}
