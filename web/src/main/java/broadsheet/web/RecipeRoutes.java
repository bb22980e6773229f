package broadsheet.web;

import broadsheet.article.RecipeParse;
import broadsheet.article.RecipeParser;
import broadsheet.article.RecipePreview;
import broadsheet.reader.ReadingText;
import broadsheet.source.AddressSearch;
import broadsheet.source.FetchResult;
import broadsheet.source.OutboundRequest;
import broadsheet.source.Purpose;
import broadsheet.source.Url;
import io.javalin.http.Context;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Tries a recipe for an outlet's pages on one of them, before it is put to use. */
final class RecipeRoutes {
  private static final int SHOWN_MAX = 1200;

  private final Desk desk;
  private final Pages pages;

  RecipeRoutes(Desk desk, Pages pages) {
    this.desk = desk;
    this.pages = pages;
  }

  void form(Context ctx) {
    pages.show(ctx, "recipe", "Try a recipe", RecipeView.EMPTY);
  }

  void preview(Context ctx) {
    var recipe = ReadingText.cut(field(ctx, "recipe"), RecipeParser.LENGTH_MAX + 1);
    var address = field(ctx, "address").strip();
    var view =
        switch (RecipeParser.parse("recipe", recipe)) {
          case RecipeParse.Faulty(var faults) ->
              view(recipe, address, faults.stream().map(Object::toString).toList());
          case RecipeParse.Parsed parsed -> preview(ctx, parsed, recipe, address);
        };
    if (!view.faults().isEmpty() || !view.problem().isEmpty()) {
      ctx.status(422);
    }
    pages.show(ctx, "recipe", "Try a recipe", view);
  }

  private static RecipeView view(String recipe, String address, List<String> faults) {
    return new RecipeView(recipe, address, faults, "", List.of());
  }

  private RecipeView preview(
      Context ctx, RecipeParse.Parsed parsed, String recipe, String address) {
    var url = AddressSearch.url(address);
    var page = page(ctx, url);
    if (!page.problem().isEmpty()) {
      return new RecipeView(recipe, address, List.of(), page.problem(), List.of());
    }
    var rows =
        RecipePreview.of(parsed.recipe(), page.html(), url.orElse(null)).stream()
            .map(RecipeRoutes::row)
            .toList();
    return new RecipeView(recipe, address, List.of(), "", rows);
  }

  private static RecipeView.Row row(RecipePreview.Row row) {
    var byRecipe = shown(row.byRecipe());
    var automatic = shown(row.automatic());
    return new RecipeView.Row(
        row.field().key(), byRecipe, automatic, row.reason(), verdict(byRecipe, automatic));
  }

  private static String verdict(String byRecipe, String automatic) {
    if (byRecipe.isEmpty()) {
      return automatic.isEmpty() ? "nothing" : "automatic";
    }
    return byRecipe.equals(automatic) ? "the same" : "by the recipe";
  }

  private static String shown(@Nullable String value) {
    return ReadingText.cut(Objects.requireNonNullElse(value, ""), SHOWN_MAX);
  }

  /** What was pasted, or else what was sent as a file, or else what is at the address. */
  private PageText page(Context ctx, Optional<Url> url) {
    var pasted = field(ctx, "page");
    if (!pasted.isBlank()) {
      return new PageText(pasted, "");
    }
    var file = ctx.uploadedFile("file");
    if (file != null && file.size() > 0) {
      return new PageText(Upload.decode(Upload.single(file).toArray()), "");
    }
    return url.map(this::fetched)
        .orElseGet(() -> new PageText("", "Give a page: its address, its file, or its HTML."));
  }

  private PageText fetched(Url url) {
    return switch (desk.sources().web().ask(OutboundRequest.get(url, Purpose.PAGE))) {
      case FetchResult.Fetched page -> new PageText(Upload.decode(page.content().toArray()), "");
      case FetchResult.NotModified _ -> new PageText("", "It answered without content.");
      case FetchResult.Throttled _ -> new PageText("", "The server asks to be left alone.");
      case FetchResult.Gone _ -> new PageText("", "The server says that it is gone for good.");
      case FetchResult.Failed failed -> new PageText("", "It cannot be had: " + failed.why() + ".");
    };
  }

  /** A page to try on, or why there is none. */
  private record PageText(String html, String problem) {}

  private static String field(Context ctx, String name) {
    return Objects.requireNonNullElse(ctx.formParam(name), "");
  }
}
