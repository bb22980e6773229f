package broadsheet.article;

import broadsheet.source.Url;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One report, with clean text. Names follow schema.org's NewsArticle where it has them.
 *
 * @param version which reading of it this is, from 1
 * @param date when it was published, null when unknown: it is never guessed
 * @param language ISO 639-1 code as declared or detected, null when unknown
 */
public record Article(
    ArticleId id,
    int version,
    @Nullable Url url,
    Heading heading,
    Credit credit,
    @Nullable PublicationTime date,
    @Nullable String language,
    Body body,
    PageNotes notes) {
  public Article {
    if (version < 1) {
      throw new IllegalArgumentException("version " + version + " of article " + id);
    }
  }

  public String title() {
    return heading.title();
  }

  public @Nullable String standfirst() {
    return heading.standfirst();
  }

  public List<String> authors() {
    return credit.authors();
  }

  public @Nullable String outlet() {
    return credit.outlet();
  }

  public @Nullable String agency() {
    return credit.agency();
  }

  public String text() {
    return body.text();
  }

  public List<Section> sections() {
    return body.sections();
  }

  public Article withId(ArticleId newId) {
    return new Article(newId, version, url, heading, credit, date, language, body, notes);
  }

  public Article withUrl(@Nullable Url newUrl) {
    return new Article(id, version, newUrl, heading, credit, date, language, body, notes);
  }

  public Article withDate(@Nullable PublicationTime newDate) {
    return new Article(id, version, url, heading, credit, newDate, language, body, notes);
  }

  public Article withLanguage(@Nullable String newLanguage) {
    return new Article(id, version, url, heading, credit, date, newLanguage, body, notes);
  }

  public Article withBody(Body newBody) {
    return new Article(id, version, url, heading, credit, date, language, newBody, notes);
  }
}
