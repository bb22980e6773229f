package broadsheet.article;

import broadsheet.source.Url;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
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
    rows.add(
        new Row(
            RecipeField.TITLE,
            reader.text(RecipeField.TITLE).orElse(null),
            automatic.title(),
            automatic.titleFound().reason()));
    rows.add(
        new Row(
            RecipeField.STANDFIRST,
            reader.text(RecipeField.STANDFIRST).orElse(null),
            automatic.standfirst(),
            "what the page tells machines"));
    rows.add(
        new Row(
            RecipeField.AUTHORS,
            joined(reader.authors()),
            joined(automatic.authors()),
            automatic.authorsFound().reason()));
    rows.add(dateRow(reader, automatic));
    var text = HtmlExtractor.automaticBody(page, automatic);
    reader.remove();
    var own = reader.blocks();
    rows.add(
        new Row(
            RecipeField.TEXT,
            own.isEmpty() ? null : shown(HtmlBody.of(own, automatic.title())),
            shown(text),
            "by its structure"));
    return rows;
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
