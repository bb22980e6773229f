package broadsheet.web;

import broadsheet.article.Article;
import broadsheet.article.Knowledge;
import broadsheet.article.Outlet;
import broadsheet.article.OutletDirectory;
import broadsheet.article.OutletFact;
import broadsheet.article.OutletField;
import broadsheet.article.OutletFile;
import broadsheet.reader.ReadingText;
import broadsheet.source.Url;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.time.Instant;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** The pages of outlets, and what editors say of them. */
final class OutletRoutes {
  private static final int OUTLETS = 200;
  private static final int ROWS = 30;
  private static final int PAGES_MAX = 20;
  private static final int SIBLINGS = 20;
  private static final int NAME_MAX = 200;
  private static final int DOMAIN_MAX = 253;

  private static final Comparator<Outlet> BY_NAME =
      Comparator.comparing((Outlet outlet) -> outlet.name().toLowerCase(Locale.ROOT))
          .thenComparing(Outlet::name);

  private final Desk desk;
  private final Pages pages;

  OutletRoutes(Desk desk, Pages pages) {
    this.desk = desk;
    this.pages = pages;
  }

  void list(Context ctx) {
    var outlets = desk.outlets().outlets().stream().sorted(BY_NAME).toList();
    var after = Objects.requireNonNullElse(ctx.queryParam("after"), "").toLowerCase(Locale.ROOT);
    var rest =
        outlets.stream()
            .filter(outlet -> outlet.name().toLowerCase(Locale.ROOT).compareTo(after) > 0)
            .toList();
    var shown = rest.stream().limit(OUTLETS).toList();
    var known = known(shown);
    var rows = shown.stream().map(outlet -> OutletRow.of(outlet, known)).toList();
    var next = rest.size() > OUTLETS ? "/outlets?after=" + Links.encode(rows.getLast().name()) : "";
    var summary =
        String.format(
            Locale.ENGLISH, outlets.size() == 1 ? "%,d outlet" : "%,d outlets", outlets.size());
    pages.show(ctx, "outlets", "Outlets", new OutletsView(summary, rows, next));
  }

  void show(Context ctx) {
    var outlet = outlet(ctx);
    if (OutletDirectory.slug(outlet.name()).equals(ctx.pathParam("slug"))) {
      show(ctx, outlet, Map.of(), "");
    } else {
      ctx.redirect(Links.outlet(outlet.name()), HttpStatus.SEE_OTHER);
    }
  }

  /** What differs from what is learnt is set; what is left as it was learnt is not. */
  void set(Context ctx) {
    var outlet = outlet(ctx);
    var typed = new EnumMap<OutletField, String>(OutletField.class);
    for (var field : OutletField.values()) {
      var value = ctx.formParam(field.key());
      typed.put(field, value == null ? "" : value.strip());
    }
    var problem = problem(typed);
    if (problem.isEmpty()) {
      var file = file(outlet);
      typed.entrySet().removeIf(entry -> entry.getValue().equals(learnt(file, entry.getKey())));
      desk.outlets().set(outlet.name(), typed);
      ctx.redirect(Links.outlet(outlet.name()), HttpStatus.SEE_OTHER);
    } else {
      ctx.status(HttpStatus.UNPROCESSABLE_CONTENT);
      show(ctx, outlet, typed, problem);
    }
  }

  void merge(Context ctx) {
    var outlet = outlet(ctx);
    var alias = Objects.requireNonNullElse(ctx.formParam("alias"), "").strip();
    if (alias.isEmpty() || alias.length() > NAME_MAX) {
      ctx.status(HttpStatus.UNPROCESSABLE_CONTENT);
      show(ctx, outlet, Map.of(), "Another name has 1 to " + NAME_MAX + " letters.");
    } else {
      var other = new OutletDirectory(desk.outlets().outlets()).named(alias).map(Outlet::name);
      desk.outlets().merge(other.orElse(alias), outlet.name());
      ctx.redirect(Links.outlet(outlet.name()), HttpStatus.SEE_OTHER);
    }
  }

  private Outlet outlet(Context ctx) {
    return new OutletDirectory(desk.outlets().outlets())
        .atSlug(ctx.pathParam("slug"))
        .orElseThrow(Refusal::notFound);
  }

  private OutletFile file(Outlet outlet) {
    return desk.outlets().file(outlet.name()).orElse(OutletFile.learnt(outlet));
  }

  private static String learnt(OutletFile file, OutletField field) {
    return file.facts().stream()
        .filter(fact -> fact.field() == field && fact.knowledge() == Knowledge.LEARNT)
        .map(OutletFact::value)
        .findFirst()
        .orElse("");
  }

  private static String problem(Map<OutletField, String> typed) {
    for (var entry : typed.entrySet()) {
      var value = entry.getValue();
      if (!value.isEmpty() && !isFit(entry.getKey(), value)) {
        var label = OutletView.label(entry.getKey());
        return "“" + label + "” cannot be “" + ReadingText.cut(value, 60) + "”.";
      }
    }
    return "";
  }

  private static boolean isFit(OutletField field, String value) {
    var isLine =
        value.length() <= NAME_MAX && value.codePoints().noneMatch(Character::isISOControl);
    return switch (field) {
      case HOME, FAVICON -> value.length() <= OutletFact.LENGTH_MAX && Url.isWebAddress(value);
      case DOMAIN -> isDomain(value);
      case LANGUAGE -> value.length() == 2 && value.chars().allMatch(c -> c >= 'a' && c <= 'z');
      case AGENCY -> value.equals("yes") || value.equals("no");
      case COUNTRY, FAMILY -> isLine;
    };
  }

  private static boolean isDomain(String value) {
    return value.length() <= DOMAIN_MAX
        && value.indexOf('.') > 0
        && Url.isWebAddress("https://" + value)
        && new Url("https://" + value).host().equals(value);
  }

  private void show(Context ctx, Outlet outlet, Map<OutletField, String> typed, String problem) {
    var file = file(outlet);
    var names = Stream.concat(Stream.of(outlet.name()), outlet.aliases().stream()).toList();
    var number = Numbers.between(ctx.queryParam("page"), 1, PAGES_MAX);
    var ids = desk.outletShelf().latest(names, ROWS + 1, (number - 1) * ROWS);
    var articles = desk.articles().articles(ids.subList(0, Math.min(ROWS, ids.size())));
    var now = desk.clock().instant();
    var hasMore = ids.size() > ROWS && number < PAGES_MAX;
    var isEditor = Access.EDITOR.admits(Visitor.of(ctx).role());
    var view =
        new OutletView(
            OutletRow.of(outlet, known(List.of(outlet))),
            OutletView.facts(file),
            outlet.aliases(),
            siblings(outlet),
            number == 1 ? sources(ctx, outlet) : List.of(),
            number == 1 ? stories(articles, now) : List.of(),
            articles.stream().map(article -> ArticleRow.of(article, now)).toList(),
            hasMore ? Links.outlet(outlet.name()) + "?page=" + (number + 1) : "",
            isEditor ? OutletView.fields(file, typed) : List.of(),
            problem);
    pages.show(ctx, "outlet", outlet.name(), view);
  }

  /** Where its reports come from; for readers, as the page of all sources is. */
  private List<FeedRow> sources(Context ctx, Outlet outlet) {
    if (!Access.READER.admits(Visitor.of(ctx).role())) {
      return List.of();
    }
    var now = desk.clock().instant();
    return OutletSources.of(outlet, desk.sources().feeds().feeds()).stream()
        .map(followed -> FeedRow.of(followed, now))
        .toList();
  }

  private OutletRow.Known known(List<Outlet> outlets) {
    var names = outlets.stream().map(Outlet::name).toList();
    return new OutletRow.Known(desk.outletShelf().counts(), desk.signs().keys(names));
  }

  private List<OutletRow> siblings(Outlet outlet) {
    var siblings = siblingsOf(outlet);
    var known = known(siblings);
    return siblings.stream().map(other -> OutletRow.of(other, known)).toList();
  }

  private List<Outlet> siblingsOf(Outlet outlet) {
    return desk.outlets().outlets().stream()
        .filter(other -> outlet.family() != null && outlet.family().equals(other.family()))
        .filter(other -> !other.name().equals(outlet.name()))
        .sorted(BY_NAME)
        .limit(SIBLINGS)
        .toList();
  }

  /** Of more than one report. */
  private List<StoryLink> stories(List<Article> articles, Instant now) {
    var stories =
        articles.stream()
            .flatMap(article -> desk.stories().storyOf(article.id()).stream())
            .filter(story -> story.members().size() > 1);
    return StoryLink.of(stories, now);
  }
}
