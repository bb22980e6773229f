package broadsheet.web;

import broadsheet.article.Article;
import broadsheet.article.Section;
import broadsheet.enrichment.Enrichment;
import broadsheet.enrichment.EntityId;
import broadsheet.enrichment.EntityType;
import broadsheet.enrichment.LanguagePart;
import broadsheet.enrichment.Mention;
import broadsheet.enrichment.MentionReasons;
import broadsheet.enrichment.Role;
import broadsheet.enrichment.Speaker;
import broadsheet.enrichment.Statement;
import broadsheet.entity.Appearance;
import broadsheet.entity.Entity;
import broadsheet.entity.EntityTypes;
import broadsheet.entity.NamedBodies;
import broadsheet.reader.ReadingText;
import broadsheet.text.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Lays out what was understood of one article. */
final class UnderstandingMaker {
  private static final int NAMES_MAX = 400;
  private static final int STATEMENTS_MAX = 400;
  private static final int CONTENT_MAX = 160;
  private static final int SOURCE_MAX = 60;

  /** What is marked in the text, in the order of the legend. */
  private static final SequencedMap<String, String> KINDS = kinds();

  private final Article article;
  private final String text;
  private final Enrichment enrichment;
  private final Map<EntityId, Appearance> appearances;
  private final Map<EntityId, Entity> entities;
  private final Map<EntityId, String> anchors = new LinkedHashMap<>();
  private final List<Mark> marks = new ArrayList<>();
  private final List<Statement> statements;
  private final ToldFacts told;

  /** A span with what is to be said of it. */
  private record Mark(Span span, String kind, String note, String reason) {}

  UnderstandingMaker(Article article, Enrichment enrichment, Known known) {
    this.article = article;
    this.text = article.text();
    this.enrichment = enrichment;
    this.appearances =
        known.appearances().stream()
            .collect(Collectors.toMap(Appearance::named, one -> one, (one, two) -> one));
    this.entities = known.entities();
    this.statements = statements();
    this.told = new ToldFacts(text, enrichment);
    mark();
    markFacts();
  }

  private static SequencedMap<String, String> kinds() {
    var kinds = new LinkedHashMap<String, String>();
    kinds.put("person", "Persons");
    kinds.put("body", "Organisations");
    kinds.put("place", "Places");
    kinds.put("group", "Peoples");
    kinds.put("other", "Other names");
    kinds.put("role", "Roles");
    kinds.put("cue", "Words that report");
    kinds.put("date", "Dates");
    kinds.put("figure", "Figures");
    kinds.put("voice", "The outlet\u2019s voice");
    return Collections.unmodifiableSequencedMap(kinds);
  }

  /** What the register says of the article's names. */
  record Known(List<Appearance> appearances, Map<EntityId, Entity> entities) {}

  private void mark() {
    for (var mention : mentions()) {
      var named = NamedBodies.named(text, mention);
      var anchor = anchors.computeIfAbsent(named, id -> "n" + (anchors.size() + 1));
      var reasons = MentionReasons.of(text, mention, enrichment.entities());
      var kind = kind(mention.type());
      marks.add(new Mark(mention.span(), kind, anchor, String.join("; ", reasons)));
      var told = mention.told();
      if (told != null) {
        marks.add(new Mark(told.span(), "role", anchor, "a role: " + role(told)));
      }
    }
    var number = 1;
    for (var statement : statements) {
      var cue = statement.cue();
      if (cue != null) {
        marks.add(new Mark(cue, "cue", "q" + number, "reports statement " + number));
      }
      var source = statement.speaker().source();
      if (source != null) {
        marks.add(new Mark(source, "source", "q" + number, statement.speaker().reason()));
      }
      number++;
    }
  }

  private void markFacts() {
    var number = 1;
    for (var date : told.dated()) {
      marks.add(new Mark(date.span(), "date", "d" + number, date.reason()));
      number++;
    }
    number = 1;
    for (var figure : told.figured()) {
      marks.add(new Mark(figure.span(), "figure", "f" + number, "a figure: " + figure.unit()));
      number++;
    }
    for (var voice : enrichment.voices()) {
      marks.add(new Mark(voice, "voice", "u-said", "the outlet's own judgement"));
    }
  }

  private List<Mention> mentions() {
    var all = enrichment.entities();
    return all.stream().filter(mention -> mention.span().end() <= text.length()).toList();
  }

  private List<Statement> statements() {
    return enrichment.statements().stream()
        .filter(one -> one.content().end() <= text.length())
        .limit(STATEMENTS_MAX)
        .toList();
  }

  static String kind(EntityType type) {
    return switch (type) {
      case PERSON -> "person";
      case ORGANIZATION -> "body";
      case PLACE -> "place";
      case GROUP -> "group";
      case EVENT, WORK, LAW, OTHER -> "other";
    };
  }

  private static String role(Role role) {
    var standing = EntityRoutes.standing(role.standing());
    var side = role.side() == null ? "" : ", for " + role.side();
    return (standing.isEmpty() ? "" : standing + " ") + "\u201c" + role.words() + "\u201d" + side;
  }

  /** The whole page; without the text for those who may not read it here. */
  UnderstandingView view(boolean isReader) {
    return new UnderstandingView(
        article.title(),
        Links.article(article),
        Objects.requireNonNullElse(article.language(), ""),
        isReader ? legend() : List.of(),
        isReader ? paragraphs() : List.of(),
        isReader ? names() : List.of(),
        isReader ? said() : List.of(),
        isReader ? sections() : List.of(),
        isReader ? facts() : UnderstandingView.Told.NONE);
  }

  private UnderstandingView.Told facts() {
    var happened = new HappeningFacts(text, enrichment.happenings());
    return new UnderstandingView.Told(
        told.dates(), told.figures(), told.incidents(), happened.events(), happened.claims());
  }

  private List<UnderstandingView.Fact> sections() {
    return enrichment.topics().stream()
        .map(topic -> new UnderstandingView.Fact("", topic.name(), topic.reason(), List.of()))
        .toList();
  }

  private List<UnderstandingView.Legend> legend() {
    var legend = new ArrayList<UnderstandingView.Legend>();
    KINDS.forEach((kind, words) -> {
      var count = (int) marks.stream().filter(mark -> mark.kind().equals(kind)).count();
      if (count > 0) {
        legend.add(new UnderstandingView.Legend(kind, words, count));
      }
    });
    if (!statements.isEmpty()) {
      legend.add(new UnderstandingView.Legend("said", "Statements", statements.size()));
    }
    return legend;
  }

  private List<UnderstandingView.Paragraph> paragraphs() {
    var titles = article.body().sections().stream().map(Section::begin).collect(Collectors.toSet());
    return article.body().paragraphs().stream()
        .map(span ->
            new UnderstandingView.Paragraph(
                titles.contains(span.begin()), language(span), pieces(span)))
        .toList();
  }

  private String language(Span paragraph) {
    return enrichment.parts().stream()
        .filter(part -> part.span().contains(paragraph))
        .findFirst()
        .map(LanguagePart::language)
        .orElse("");
  }

  /** Cut wherever something begins or ends. */
  private List<UnderstandingView.Piece> pieces(Span paragraph) {
    var inside = marks.stream().filter(mark -> mark.span().overlaps(paragraph)).toList();
    var said = statements.stream().filter(one -> one.content().overlaps(paragraph)).toList();
    var cuts = new TreeSet<Integer>(List.of(paragraph.begin(), paragraph.end()));
    for (var mark : inside) {
      cuts.addAll(List.of(mark.span().begin(), mark.span().end()));
    }
    for (var statement : said) {
      cuts.addAll(List.of(statement.content().begin(), statement.content().end()));
      statement.quotes().forEach(quote -> cuts.addAll(List.of(quote.begin(), quote.end())));
    }
    var pieces = new ArrayList<UnderstandingView.Piece>();
    var at = paragraph.begin();
    for (var cut : cuts) {
      if (cut > at && cut <= paragraph.end()) {
        pieces.add(piece(new Span(at, cut), inside, said));
        at = cut;
      }
    }
    return pieces;
  }

  private UnderstandingView.Piece piece(Span span, List<Mark> inside, List<Statement> said) {
    var mark =
        inside.stream()
            .filter(one -> one.span().overlaps(span) && !one.kind().equals("source"))
            .findFirst()
            .orElse(new Mark(span, "", "", ""));
    var of = said.stream().filter(one -> one.content().overlaps(span)).toList();
    var quoted =
        of.stream().anyMatch(one -> one.quotes().stream().anyMatch(quote -> quote.overlaps(span)));
    var begins =
        of.stream()
            .filter(one -> one.content().begin() == span.begin())
            .findFirst()
            .map(one -> statements.indexOf(one) + 1)
            .orElse(0);
    return new UnderstandingView.Piece(
        span.in(text), mark.kind(), mark.note(), mark.reason(), !of.isEmpty(), quoted, begins);
  }

  private List<UnderstandingView.Named> names() {
    var groups = new LinkedHashMap<EntityId, List<Mention>>();
    for (var mention : mentions()) {
      var named = NamedBodies.named(text, mention);
      groups.computeIfAbsent(named, id -> new ArrayList<>()).add(mention);
    }
    var names = new ArrayList<UnderstandingView.Named>();
    groups.forEach((named, group) -> {
      if (names.size() < NAMES_MAX) {
        names.add(named(named, group));
      }
    });
    return names;
  }

  private UnderstandingView.Named named(EntityId named, List<Mention> group) {
    var first = group.getFirst();
    var forms = new LinkedHashSet<String>();
    var roles = new LinkedHashSet<String>();
    var why = new LinkedHashSet<String>();
    for (var mention : group) {
      forms.add(String.join(" ", mention.span().in(text).split("\\s+", -1)));
      why.addAll(MentionReasons.of(text, mention, enrichment.entities()));
      if (mention.told() != null) {
        roles.add(role(mention.told()));
      }
    }
    var appearance = appearances.get(named);
    if (appearance != null) {
      why.addAll(EntityRoutes.why(appearance.reasons()));
    }
    return new UnderstandingView.Named(
        anchors.getOrDefault(named, ""),
        kind(first.type()),
        EntityTypes.word(first.type()),
        first.name(),
        Counts.times(group.size()),
        List.copyOf(forms),
        link(appearance, first.type()),
        List.copyOf(why),
        List.copyOf(roles),
        told.position(group.stream().map(Mention::span).toList()));
  }

  private EntityLink link(@Nullable Appearance appearance, EntityType type) {
    var entity =
        appearance == null || appearance.entity() == null
            ? null
            : entities.get(appearance.entity());
    if (entity != null) {
      return EntityLink.of(entity);
    }
    return new EntityLink(
        "",
        "",
        EntityTypes.isKept(type) ? "it cannot be told who is meant" : "not kept in the register");
  }

  private List<UnderstandingView.Said> said() {
    var said = new ArrayList<UnderstandingView.Said>();
    for (var statement : statements) {
      said.add(said(statement, said.size() + 1));
    }
    return said;
  }

  /** By name, else by the words that stand for it. */
  private String speaker(Speaker speaker) {
    var source = speaker.source();
    return speaker.name() != null
        ? speaker.name()
        : source == null ? "somebody not named" : ReadingText.cut(source.in(text), SOURCE_MAX);
  }

  private UnderstandingView.Said said(Statement statement, int number) {
    var speaker = statement.speaker();
    var notes = new ArrayList<String>();
    notes.add(statement.isQuoted() ? "quoted" : "reported");
    if (speaker.source() != null) {
      notes.add("source \u201c" + speaker.source().in(text) + "\u201d: " + speaker.reason());
    }
    if (speaker.anonymous()) {
      notes.add("anonymous");
    }
    if (statement.about() != null) {
      notes.add("about " + statement.about());
    }
    if (statement.target() != null) {
      notes.add("to or against " + statement.target());
    }
    if (!statement.via().isEmpty()) {
      notes.add("via " + String.join(", ", statement.via()));
    }
    var cue = statement.cue();
    return new UnderstandingView.Said(
        number,
        speaker(speaker),
        statement.act().name().toLowerCase(Locale.ROOT).replace('_', ' '),
        ReadingText.cut(statement.content().in(text), CONTENT_MAX),
        cue == null ? "" : cue.in(text),
        notes);
  }
}
