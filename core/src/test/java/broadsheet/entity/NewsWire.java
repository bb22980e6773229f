package broadsheet.entity;

import broadsheet.article.Article;
import broadsheet.article.ArticleId;
import broadsheet.article.Body;
import broadsheet.article.Credit;
import broadsheet.article.Heading;
import broadsheet.article.PageNotes;
import broadsheet.enrichment.EnrichedArticle;
import broadsheet.enrichment.Enrichment;
import broadsheet.enrichment.EntityType;
import broadsheet.enrichment.Mention;
import broadsheet.enrichment.NameSpan;
import broadsheet.enrichment.Names;
import broadsheet.text.Span;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Reports of one line each, and the register that was made of them. */
final class NewsWire {
  private static final Instant BEGIN = Instant.parse("2031-03-01T08:00:00Z");

  private final Register register;
  private int reports;

  NewsWire(Ruling... rulings) {
    this.register = new Register(List.of(), List.of(rulings));
  }

  /**
   * A report.
   *
   * @param names as they stand in the text, one after the other, each behind its type
   */
  NewsWire reports(String text, String... names) {
    register.take(
        Report.of(article("a" + reports, text, names), BEGIN.plusSeconds(reports * 3600L)));
    reports++;
    return this;
  }

  static EnrichedArticle article(String id, String text, String... names) {
    var article =
        new Article(
            new ArticleId(id),
            1,
            null,
            new Heading("Report " + id, null),
            new Credit(List.of(), "Quay Herald", null),
            null,
            "en",
            Body.of(text),
            PageNotes.NONE);
    return new EnrichedArticle(
        article, new Enrichment("en", List.of(), List.of(), mentions(text, names)));
  }

  private static List<Mention> mentions(String text, String... names) {
    var spans = new ArrayList<NameSpan>();
    var from = 0;
    for (var name : names) {
      var space = name.indexOf(' ');
      var begin = text.indexOf(name.substring(space + 1), from);
      if (begin < 0) {
        throw new IllegalArgumentException(name);
      }
      from = begin + name.length() - space - 1;
      spans.add(new NameSpan(new Span(begin, from), EntityType.valueOf(name.substring(0, space))));
    }
    return Names.mentions(text, spans);
  }

  RegisterChange change() {
    return register.change(Set.of());
  }

  List<Entity> entities(EntityType type) {
    return change().entities().stream().filter(entity -> entity.type() == type).toList();
  }

  List<String> names(EntityType type) {
    return entities(type).stream().map(Entity::name).toList();
  }

  Entity entity(String name) {
    return change().entities().stream()
        .filter(entity -> entity.aliases().stream().anyMatch(alias -> alias.form().equals(name)))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(name));
  }

  /** The last appearance under a name. */
  Appearance last(String name) {
    return change().appearances().stream()
        .filter(one -> one.name().equals(name))
        .toList()
        .getLast();
  }
}
