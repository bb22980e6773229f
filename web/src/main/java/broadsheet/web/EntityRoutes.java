package broadsheet.web;

import broadsheet.article.Article;
import broadsheet.article.ArticleId;
import broadsheet.article.Citation;
import broadsheet.enrichment.EntityId;
import broadsheet.enrichment.EntityType;
import broadsheet.enrichment.Standing;
import broadsheet.entity.Alias;
import broadsheet.entity.Appearance;
import broadsheet.entity.Entity;
import broadsheet.entity.EntityTypes;
import broadsheet.entity.NameForms;
import broadsheet.entity.RoleSpell;
import broadsheet.reader.Age;
import broadsheet.reader.ReadingText;
import broadsheet.story.Reason;
import broadsheet.story.Slugs;
import broadsheet.text.Sentences;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The pages of persons, organisations and places, and what editors correct of them. */
final class EntityRoutes {
  private static final int ROWS = 30;
  private static final int PAGES_MAX = 20;
  private static final int BESIDE = 12;
  private static final int ROLES = 12;
  private static final int ALIASES = 40;
  private static final int SENTENCE_MAX = 400;
  private static final int NAME_MAX = 200;
  private static final int SLUG_MAX = 300;

  private final Desk desk;
  private final Pages pages;

  EntityRoutes(Desk desk, Pages pages) {
    this.desk = desk;
    this.pages = pages;
  }

  void show(Context ctx) {
    var slug = ctx.pathParam("slug");
    var entity = find(new EntityId(Slugs.idIn(slug)));
    if (entity.isPresent()) {
      show(ctx, entity.get(), "");
    } else {
      ctx.redirect(
          successor(slug).map(Links::entity).orElseThrow(Refusal::notFound), HttpStatus.SEE_OTHER);
    }
  }

  private Optional<Entity> find(EntityId id) {
    return Optional.ofNullable(desk.entities().entities(List.of(id)).get(id));
  }

  /** Who bears the name now, after what had this address became part of another. */
  private Optional<Entity> successor(String slug) {
    var dash = slug.lastIndexOf('-');
    if (dash < 1 || slug.length() > SLUG_MAX) {
      return Optional.empty();
    }
    var name = slug.substring(0, dash).replace('-', ' ');
    return desk.entities().named(NameForms.key(EntityType.PERSON, name)).stream().findFirst();
  }

  void unite(Context ctx) {
    var entity = entity(ctx);
    var name = Objects.requireNonNullElse(ctx.formParam("name"), "").strip();
    var other = name.length() > NAME_MAX ? Optional.<Entity>empty() : other(entity, name);
    if (other.isEmpty()) {
      ctx.status(HttpStatus.UNPROCESSABLE_CONTENT);
      show(ctx, entity, "Nobody else of that name is in the register. Copy it from its page.");
    } else {
      desk.register().unite(entity.id(), other.get().id());
      ctx.redirect(Links.entity(entity), HttpStatus.SEE_OTHER);
    }
  }

  private Optional<Entity> other(Entity entity, String name) {
    var slug = name.substring(name.lastIndexOf('/') + 1);
    return desk.entities().named(NameForms.key(entity.type(), name)).stream()
        .filter(one -> !one.id().equals(entity.id()))
        .findFirst()
        .or(() -> find(new EntityId(Slugs.idIn(slug))))
        .filter(one -> !one.id().equals(entity.id()));
  }

  void split(Context ctx) {
    var entity = entity(ctx);
    var key = Objects.requireNonNullElse(ctx.formParam("key"), "");
    desk.register().split(entity.id(), key);
    ctx.redirect(Links.entity(entity), HttpStatus.SEE_OTHER);
  }

  private Entity entity(Context ctx) {
    return find(new EntityId(Slugs.idIn(ctx.pathParam("slug")))).orElseThrow(Refusal::notFound);
  }

  private void show(Context ctx, Entity entity, String problem) {
    var number = Numbers.between(ctx.queryParam("page"), 1, PAGES_MAX);
    var found = desk.entities().reports(entity.id(), ROWS + 1, (number - 1) * ROWS);
    var ids = found.stream().limit(ROWS).map(Appearance::article).distinct().toList();
    var articles = desk.articles().articles(ids);
    var now = desk.clock().instant();
    var hasMore = found.size() > ROWS && number < PAGES_MAX;
    var view =
        new EntityView(
            Links.entity(entity),
            capital(EntityTypes.word(entity.type())),
            entity.name(),
            entity.role().map(RoleSpell::words).orElse(""),
            note(entity),
            roles(entity),
            aliases(entity),
            beside(entity),
            number == 1 ? stories(ids, now) : List.of(),
            articles.stream().map(article -> ArticleRow.of(article, now)).toList(),
            hasMore ? Links.entity(entity) + "?page=" + (number + 1) : "",
            Access.EDITOR.admits(Visitor.of(ctx).role()),
            problem);
    pages.show(ctx, "entity", entity.name(), view);
  }

  private static String capital(String word) {
    return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }

  private static String note(Entity entity) {
    return "Named in "
        + Counts.reports(entity.articles())
        + ", "
        + span(entity.first(), entity.last());
  }

  private static String span(Instant first, Instant last) {
    var from = Age.day(first);
    var to = Age.day(last);
    return from.equals(to) ? from : from + " to " + to;
  }

  private List<EntityView.RoleRow> roles(Entity entity) {
    var rows = new ArrayList<EntityView.RoleRow>();
    var latest =
        entity.roles().stream()
            .sorted(
                Comparator.comparingInt(RoleSpell::articles)
                    .thenComparing(role -> role.last().at())
                    .reversed())
            .limit(ROLES)
            .sorted(Comparator.comparing((RoleSpell role) -> role.last().at()).reversed())
            .toList();
    for (var role : latest) {
      rows.add(row(role));
    }
    return rows;
  }

  private EntityView.RoleRow row(RoleSpell role) {
    var source = role.last().source();
    var article =
        desk.articles().article(source.article()).flatMap(newest -> version(newest, source));
    var count = Counts.times(role.articles());
    return new EntityView.RoleRow(
        role.words(),
        Objects.requireNonNullElse(role.side(), ""),
        standing(role.standing()),
        span(role.first().at(), role.last().at()),
        count,
        article.map(one -> sentence(one, source)).orElse(""),
        article.map(one -> Objects.requireNonNullElse(one.outlet(), "Outlet unknown")).orElse(""),
        article.map(one -> Links.sentence(one, source.span())).orElse(""));
  }

  private Optional<Article> version(Article newest, Citation source) {
    return newest.version() == source.version()
        ? Optional.of(newest)
        : desk.versions().article(newest.id(), source.version());
  }

  private static String sentence(Article article, Citation source) {
    return Sentences.in(article.text()).stream()
        .filter(sentence -> sentence.overlaps(source.span()))
        .findFirst()
        .map(sentence -> ReadingText.cut(sentence.in(article.text()), SENTENCE_MAX))
        .orElse("");
  }

  static String standing(Standing standing) {
    return switch (standing) {
      case CURRENT -> "";
      case FORMER -> "former";
      case ACTING -> "acting";
      case COMING -> "not yet";
    };
  }

  private static List<EntityView.AliasRow> aliases(Entity entity) {
    return entity.aliases().stream()
        .sorted(Comparator.comparingInt(Alias::articles).reversed())
        .limit(ALIASES)
        .map(alias ->
            new EntityView.AliasRow(
                alias.form(),
                alias.key(),
                Counts.reports(alias.articles()),
                why(alias.reasons()),
                entity.aliases().size() > 1))
        .toList();
  }

  static List<String> why(List<Reason> reasons) {
    return reasons.stream()
        .map(reason ->
            reason.weight() == 0
                ? reason.text()
                : String.format(Locale.ROOT, "%s (%+.2f)", reason.text(), reason.weight()))
        .toList();
  }

  private List<EntityLink> beside(Entity entity) {
    var ids =
        entity.companions().entrySet().stream()
            .sorted(
                Comparator.comparingInt((Map.Entry<EntityId, Integer> one) -> -one.getValue())
                    .thenComparing(one -> one.getKey().value()))
            .map(Map.Entry::getKey)
            .limit(BESIDE)
            .toList();
    var known = desk.entities().entities(ids);
    return ids.stream()
        .flatMap(id -> Optional.ofNullable(known.get(id)).stream())
        .map(EntityLink::of)
        .toList();
  }

  private List<StoryLink> stories(List<ArticleId> articles, Instant now) {
    var stories = articles.stream().flatMap(id -> desk.stories().storyOf(id).stream());
    return StoryLink.of(stories, now);
  }
}
