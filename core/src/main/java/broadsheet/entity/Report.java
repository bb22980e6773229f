package broadsheet.entity;

import broadsheet.article.ArticleId;
import broadsheet.article.Citation;
import broadsheet.enrichment.EnrichedArticle;
import broadsheet.enrichment.EntityId;
import broadsheet.enrichment.EntityType;
import broadsheet.enrichment.Mention;
import broadsheet.enrichment.Role;
import broadsheet.text.Span;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;

/** One article as the register takes it: whom it names, in which roles, and when. */
public final class Report {
  /** Articles that name more are read to here. */
  private static final int NAMINGS_MAX = 300;

  private static final int FORMS_MAX = 12;
  private static final int ROLES_MAX = 8;

  private final ArticleId article;
  private final int version;
  private final Instant at;
  private final List<Naming> namings;

  private Report(ArticleId article, int version, Instant at, List<Naming> namings) {
    this.article = article;
    this.version = version;
    this.at = at;
    this.namings = namings;
  }

  /** What the register needs to know of an article that was in the news at this time. */
  public static Report of(EnrichedArticle enriched, Instant at) {
    var article = enriched.article();
    var groups = new LinkedHashMap<EntityId, List<Mention>>();
    for (var mention : enriched.enrichment().entities()) {
      if (EntityTypes.isKept(mention.type()) && groups.size() < NAMINGS_MAX) {
        var named = NamedBodies.named(article.text(), mention);
        groups.computeIfAbsent(named, id -> new ArrayList<>()).add(mention);
      }
    }
    var namings = new ArrayList<Naming>();
    groups.forEach((named, group) -> {
      var naming = naming(article.text(), named, group);
      if (!naming.key().isBlank() && !NamedBodies.isNobody(naming)) {
        namings.add(naming);
      }
    });
    return new Report(article.id(), article.version(), at, namings);
  }

  private static Naming naming(String text, EntityId named, List<Mention> group) {
    var first = group.getFirst();
    var forms = new LinkedHashSet<String>();
    forms.add(NamedBodies.name(text, first));
    var roles = new ArrayList<Role>();
    for (var mention : group) {
      var form = oneLine(mention.span().in(text));
      var isWhole = named.equals(first.entity());
      if (forms.size() < FORMS_MAX && isWhole && isName(first, form)) {
        forms.add(form);
      }
      if (mention.told() != null && roles.size() < ROLES_MAX) {
        roles.add(mention.told());
      }
    }
    var said = new Naming.Said(List.copyOf(roles), group.size());
    return Naming.of(first, named, List.copyOf(forms), said);
  }

  /** Whether a form names by itself: a surname alone could be many. */
  private static boolean isName(Mention mention, String form) {
    return switch (mention.type()) {
      case PERSON -> PersonName.of(NameForms.key(EntityType.PERSON, form)).isFull();
      case ORGANIZATION -> !NamedBodies.isPart(form);
      default -> true;
    };
  }

  private static String oneLine(String form) {
    return String.join(" ", form.strip().split("\\s+", -1));
  }

  ArticleId article() {
    return article;
  }

  Instant at() {
    return at;
  }

  List<Naming> namings() {
    return namings;
  }

  Citation citation(Span span) {
    return new Citation(article, version, span);
  }
}
