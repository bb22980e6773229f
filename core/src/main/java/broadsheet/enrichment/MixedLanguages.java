package broadsheet.enrichment;

import broadsheet.article.Article;
import broadsheet.article.Body;
import broadsheet.article.Section;
import broadsheet.enrichment.date.ToldDate;
import broadsheet.enrichment.figure.Figure;
import broadsheet.enrichment.figure.Incident;
import broadsheet.enrichment.figure.Reckoning;
import broadsheet.enrichment.place.Place;
import broadsheet.text.Span;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Reads an article of several languages: each language's readers see the article with all other
 * parts blanked out, so that every span stays where it is.
 */
final class MixedLanguages {
  /** Parts in further languages are read by nobody. */
  private static final int LANGUAGES_MAX = 3;

  private MixedLanguages() {}

  /** The article as the readers of its own language see it. */
  static Article own(Article article, List<LanguagePart> parts) {
    var text = new StringBuilder(article.text());
    parts.forEach(part -> blank(text, part.span()));
    var sections =
        article.sections().stream()
            .filter(section -> parts.stream().noneMatch(part -> begins(section, part)))
            .toList();
    return article.withBody(new Body(text.toString(), sections));
  }

  private static boolean begins(Section section, LanguagePart part) {
    var title = new Span(section.begin(), section.begin() + section.title().length());
    return part.span().overlaps(title);
  }

  /** The article as the readers of the other languages see it, by language. */
  static Map<String, Article> others(Article article, List<LanguagePart> parts) {
    var others = new LinkedHashMap<String, Article>();
    for (var part : parts) {
      if (!others.containsKey(part.language()) && others.size() < LANGUAGES_MAX) {
        others.put(part.language(), only(article, parts, part.language()));
      }
    }
    return others;
  }

  private static Article only(Article article, List<LanguagePart> parts, String language) {
    var text = new StringBuilder(article.text());
    var at = 0;
    for (var part : parts) {
      if (part.language().equals(language)) {
        blank(text, new Span(at, part.span().begin()));
        at = part.span().end();
      }
    }
    blank(text, new Span(at, text.length()));
    return article.withBody(Body.of(text.toString()));
  }

  /** Line breaks stay: they divide paragraphs. */
  private static void blank(StringBuilder text, Span span) {
    for (var i = span.begin(); i < span.end(); i++) {
      if (text.charAt(i) != '\n') {
        text.setCharAt(i, ' ');
      }
    }
  }

  /** What all languages' readers found; what is said of the whole is said by the article's own. */
  static Enrichment joined(
      Enrichment own, Collection<Enrichment> others, List<LanguagePart> parts) {
    var statements = joined(own, others, Enrichment::statements, Statement::content);
    var dates = joined(own, others, Enrichment::dates, ToldDate::span);
    var places = joined(own, others, Enrichment::places, Place::span);
    return new Enrichment(
        own.language(),
        parts,
        own.keyphrases(),
        own.hashtags(),
        own.topics(),
        joined(own, others, Enrichment::entities, Mention::span),
        statements,
        joined(own, others, Enrichment::voices, span -> span),
        dates,
        reckoning(own, others),
        places,
        own.happenings()
            .renumbered(
                at -> dates.indexOf(own.dates().get(at)),
                at -> places.indexOf(own.places().get(at)),
                at -> statements.indexOf(own.statements().get(at))));
  }

  private static <T> List<T> joined(
      Enrichment own,
      Collection<Enrichment> others,
      Function<Enrichment, List<T>> list,
      Function<T, Span> span) {
    return Stream.concat(Stream.of(own), others.stream())
        .flatMap(enrichment -> list.apply(enrichment).stream())
        .sorted(Comparator.comparingInt(one -> span.apply(one).begin()))
        .toList();
  }

  private static Reckoning reckoning(Enrichment own, Collection<Enrichment> others) {
    var figures = new ArrayList<Figure>(own.reckoning().figures());
    var incidents = new ArrayList<Incident>(own.reckoning().incidents());
    for (var other : others) {
      var before = figures.size();
      for (var figure : other.reckoning().figures()) {
        var whole = figure.subsetOf();
        figures.add(whole == null ? figure : figure.withSubsetOf(before + whole));
      }
      incidents.addAll(other.reckoning().incidents());
    }
    return new Reckoning(figures, incidents, own.reckoning().casualties());
  }
}
