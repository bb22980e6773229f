package broadsheet.store;

import broadsheet.article.Version;
import broadsheet.enrichment.Hashtag;
import broadsheet.enrichment.RevisedArticle;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/**
 * Writes new versions of articles within the transaction of its connection. Story, membership and
 * fingerprint are not touched: they were decided when the article came.
 */
final class RevisionWriter {
  private static final String INSERT_FIRST =
      "INSERT INTO version (article, number, seen_at, title, standfirst, text, sections,"
          + " modified_at, modified_has_time, modified_offset)"
          + " SELECT a.id, 1, f.seen_at, a.title, a.standfirst, b.text, b.sections, a.modified_at,"
          + " a.modified_has_time, a.modified_offset FROM article a JOIN body b ON b.article = a.id"
          + " JOIN fingerprint f ON f.article = a.id WHERE a.id = ?";
  private static final String INSERT =
      "INSERT INTO version (article, number, position, seen_at, title, standfirst, text, sections,"
          + " modified_at, modified_has_time, modified_offset, change)"
          + " SELECT ?, ?, COALESCE(MAX(position), 0) + 1, ?, ?, ?, ?, ?, ?, ?, ?, ? FROM version";
  private static final String UPDATE_ARTICLE =
      "UPDATE article SET version = ?, title = ?, standfirst = ?, authors = ?, published_at = ?,"
          + " has_time = ?, published_offset = ?, language = ?, hashtags = ?, related = ?,"
          + " modified_at = ?, modified_has_time = ?, modified_offset = ?, canonical = ?, pictures = ?, marks = ? WHERE id = ?";

  private final Connection connection;

  RevisionWriter(Connection connection) {
    this.connection = connection;
  }

  /** How many of the batch were the version after the kept one. */
  int write(List<RevisedArticle> batch) throws SQLException {
    var fresh = 0;
    for (var revised : batch) {
      var kept =
          Sql.rows(
              connection,
              "SELECT version FROM article WHERE id = ?",
              row -> row.getInt(1),
              id(revised));
      if (kept.equals(List.of(revised.version().number() - 1))) {
        write(revised);
        fresh++;
      }
    }
    return fresh;
  }

  private void write(RevisedArticle revised) throws SQLException {
    if (revised.version().number() == 2) {
      Sql.update(connection, INSERT_FIRST, id(revised));
    }
    writeVersion(revised.version());
    writeArticle(revised);
    var body = revised.version().body();
    Sql.update(
        connection,
        "UPDATE body SET text = ?, sections = ? WHERE article = ?",
        body.text(),
        Json.sections(body.sections()),
        id(revised));
    writeHashtags(revised);
    var enrichment = revised.enriched().enrichment();
    Sql.update(
        connection,
        "UPDATE enrichment SET language = ?, content = ? WHERE article = ?",
        enrichment.language(),
        Json.enrichment(enrichment),
        id(revised));
  }

  private void writeVersion(Version version) throws SQLException {
    var modified = version.modified();
    var change = version.change();
    Sql.update(
        connection,
        INSERT,
        version.article().value(),
        version.number(),
        Sql.millis(version.seenAt()),
        version.heading().title(),
        version.heading().standfirst(),
        version.body().text(),
        Json.sections(version.body().sections()),
        modified == null ? null : Sql.millis(modified.instant()),
        modified != null && modified.hasTime() ? 1 : 0,
        AdmissionWriter.offset(modified),
        change == null ? null : Json.change(change));
  }

  private void writeArticle(RevisedArticle revised) throws SQLException {
    var article = revised.enriched().article();
    var date = article.date();
    var notes = article.notes();
    var modified = notes.modified();
    var canonical = notes.canonical();
    Sql.update(
        connection,
        UPDATE_ARTICLE,
        article.version(),
        article.title(),
        article.standfirst(),
        Json.strings(article.authors()),
        date == null ? null : Sql.millis(date.instant()),
        date != null && date.hasTime() ? 1 : 0,
        AdmissionWriter.offset(date),
        article.language(),
        Json.strings(notes.hashtags()),
        Json.strings(notes.related()),
        modified == null ? null : Sql.millis(modified.instant()),
        modified != null && modified.hasTime() ? 1 : 0,
        AdmissionWriter.offset(modified),
        canonical == null ? null : canonical.value(),
        Json.pictures(notes.pictures()),
        Json.marks(notes.marks()),
        id(revised));
  }

  /** Before the enrichment is written: it tells which hashtags the article had. */
  private void writeHashtags(RevisedArticle revised) throws SQLException {
    var id = id(revised);
    var at =
        Sql.number(
            connection,
            "SELECT COALESCE(published_at, seen_at) FROM fingerprint WHERE article = ?",
            id);
    var old =
        Sql.rows(
            connection,
            "SELECT language, content FROM enrichment WHERE article = ?",
            row -> Json.enrichment(row.getString(1), row.getString(2)),
            id);
    for (var key : keys(old.getFirst().hashtags())) {
      Sql.update(
          connection,
          "DELETE FROM tagged WHERE hashtag = ? AND at = ? AND article = ?",
          key,
          at,
          id);
    }
    for (var key : keys(revised.enriched().enrichment().hashtags())) {
      Sql.update(
          connection, "INSERT INTO tagged (hashtag, at, article) VALUES (?, ?, ?)", key, at, id);
    }
  }

  private static List<String> keys(List<Hashtag> hashtags) {
    return hashtags.stream().map(Hashtag::key).distinct().toList();
  }

  private static String id(RevisedArticle revised) {
    return revised.version().article().value();
  }
}
