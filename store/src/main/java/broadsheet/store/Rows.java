package broadsheet.store;

import broadsheet.article.Article;
import broadsheet.article.ArticleId;
import broadsheet.article.Body;
import broadsheet.article.Credit;
import broadsheet.article.Heading;
import broadsheet.article.PageNotes;
import broadsheet.article.PublicationTime;
import broadsheet.enrichment.SentenceVector;
import broadsheet.source.Url;
import broadsheet.story.Fingerprint;
import broadsheet.story.Member;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** Makes core's values of rows. */
final class Rows {
  /** What {@link #article} reads; {@code a} and {@code b} are the article and its body. */
  static final String ARTICLE =
      "a.id, a.version, a.url, a.title, a.standfirst, a.authors, a.outlet, a.agency, a.published_at,"
          + " a.has_time, a.language, a.hashtags, a.related, a.modified_at,"
          + " a.modified_has_time, a.modified_offset, a.published_offset, a.canonical, a.pictures,"
          + " a.marks, b.text, b.sections";

  /** What {@link #member} reads. */
  static final String MEMBER =
      "m.story, m.article, m.seen_at, m.published_at, m.has_time, m.published_offset, m.outlet, m.origin, m.copy_of,"
          + " m.reasons";

  private Rows() {}

  static Article article(ResultSet row) throws SQLException {
    var url = Sql.textOrNull(row, "url");
    var text = row.getString("text");
    return new Article(
        new ArticleId(row.getString("id")),
        row.getInt("version"),
        url == null ? null : new Url(url),
        new Heading(row.getString("title"), Sql.textOrNull(row, "standfirst")),
        new Credit(
            Json.strings(row.getString("authors")),
            Sql.textOrNull(row, "outlet"),
            Sql.textOrNull(row, "agency")),
        time(row, "published", "has_time"),
        Sql.textOrNull(row, "language"),
        new Body(text, Json.sections(row.getString("sections"), text)),
        notes(row));
  }

  private static PageNotes notes(ResultSet row) throws SQLException {
    var canonical = Sql.textOrNull(row, "canonical");
    return new PageNotes(
        Json.strings(row.getString("hashtags")),
        Json.strings(row.getString("related")),
        time(row, "modified", "modified_has_time"),
        canonical == null ? null : new Url(canonical),
        Json.pictures(row.getString("pictures")),
        Json.marks(row.getString("marks")));
  }

  static @Nullable PublicationTime time(ResultSet row, String name, String hasTime)
      throws SQLException {
    var instant = Sql.instantOrNull(row, name + "_at");
    return instant == null
        ? null
        : new PublicationTime(
            instant,
            row.getInt(hasTime) != 0,
            ZoneOffset.ofTotalSeconds(row.getInt(name + "_offset")));
  }

  static Member member(ResultSet row) throws SQLException {
    var copyOf = Sql.textOrNull(row, "copy_of");
    return new Member(
        new ArticleId(row.getString("article")),
        Sql.instant(row, "seen_at"),
        time(row, "published", "has_time"),
        Sql.textOrNull(row, "outlet"),
        row.getString("origin"),
        Json.reasons(row.getString("reasons")),
        copyOf == null ? null : new ArticleId(copyOf));
  }

  static Fingerprint fingerprint(ResultSet row) throws SQLException {
    return new Fingerprint(
        new ArticleId(row.getString("article")),
        Sql.instant(row, "seen_at"),
        Sql.instantOrNull(row, "published_at"),
        Sql.textOrNull(row, "outlet"),
        SentenceVector.ofBytes(row.getBytes("vector")),
        Packed.terms(row.getBytes("terms")),
        Packed.sketch(row.getBytes("sketch")));
  }
}
