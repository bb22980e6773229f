package broadsheet.store;

import broadsheet.article.ArticleIds;
import broadsheet.article.PublicationTime;
import broadsheet.enrichment.Hashtag;
import broadsheet.story.Admission;
import broadsheet.story.Member;
import broadsheet.story.Story;
import broadsheet.story.StoryId;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Writes one batch of admissions within the transaction of its connection. A story's members are
 * only ever added to: a member once written is never rewritten, except where editors rule.
 */
final class AdmissionWriter {
  private static final String INSERT_ARTICLE =
      "INSERT INTO article (id, url, title, standfirst, authors, outlet, agency, published_at,"
          + " has_time, language, hashtags, related, modified_at, modified_has_time, canonical, pictures,"
          + " marks, published_offset, modified_offset, version, address)"
          + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
  private static final String INSERT_BODY =
      "INSERT INTO body (article, text, sections) VALUES (?, ?, ?)";
  private static final String INSERT_ENRICHMENT =
      "INSERT INTO enrichment (article, language, content) VALUES (?, ?, ?)";
  private static final String INSERT_TAGGED =
      "INSERT INTO tagged (hashtag, at, article) VALUES (?, ?, ?)";
  private static final String INSERT_FINGERPRINT =
      "INSERT INTO fingerprint (article, seen_at, published_at, outlet, vector, terms, sketch)"
          + " VALUES (?, ?, ?, ?, ?, ?, ?)";
  private static final String UPSERT_STORY =
      "INSERT INTO story (id, headline, gist, first_at, last_at, hashtags)"
          + " VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET"
          + " headline = excluded.headline, gist = excluded.gist, first_at = excluded.first_at,"
          + " last_at = excluded.last_at, hashtags = excluded.hashtags";
  private static final String INSERT_MEMBER =
      "INSERT INTO membership (story, article, position, seen_at, published_at, has_time, outlet,"
          + " origin, copy_of, reasons, published_offset) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

  private final Connection connection;

  AdmissionWriter(Connection connection) {
    this.connection = connection;
  }

  /** An article that its own story does not name would be kept and never found. */
  static void check(Admission admission) {
    var id = admission.fingerprint().id();
    if (!id.equals(admission.enriched().article().id())) {
      throw new IllegalArgumentException("a fingerprint of another article: " + id);
    }
    if (admission.story().members().stream().noneMatch(member -> member.article().equals(id))) {
      throw new IllegalArgumentException(
          "article " + id + " is no member of its story " + admission.story().id());
    }
  }

  /** How many articles of the batch were new. */
  int write(List<Admission> batch) throws SQLException {
    var fresh = fresh(batch);
    var stories = new LinkedHashMap<StoryId, Story>();
    for (var admission : fresh) {
      stories.put(admission.story().id(), admission.story());
    }
    writeArticles(fresh);
    writeBodies(fresh);
    writeEnrichments(fresh);
    writeHashtags(fresh);
    writeFingerprints(fresh);
    writeStories(stories.values());
    writeMembers(stories.values());
    return fresh.size();
  }

  /** Writes these stories with their members anew; those of {@code before} that have none go. */
  void rewrite(List<Story> after, List<StoryId> before) throws SQLException {
    for (var story : before) {
      Sql.update(connection, "DELETE FROM membership WHERE story = ?", story.value());
    }
    writeStories(after);
    writeMembers(after);
    for (var story : before) {
      Sql.update(
          connection,
          "DELETE FROM story WHERE id = ?"
              + " AND NOT EXISTS (SELECT 1 FROM membership m WHERE m.story = story.id)",
          story.value());
    }
  }

  /** Those not kept yet, each article once. */
  private Collection<Admission> fresh(List<Admission> batch) throws SQLException {
    var byId = new LinkedHashMap<String, Admission>();
    for (var admission : batch) {
      check(admission);
      byId.putIfAbsent(id(admission), admission);
    }
    var kept =
        Sql.rowsAmong(
            connection,
            new Sql.Select<>("SELECT id FROM article WHERE id IN (?)", row -> row.getString(1)),
            List.copyOf(byId.keySet()));
    kept.forEach(byId::remove);
    return byId.values();
  }

  private void writeArticles(Collection<Admission> fresh) throws SQLException {
    try (var rows = new BatchInsert(connection, INSERT_ARTICLE)) {
      for (var admission : fresh) {
        var article = admission.enriched().article();
        var url = article.url();
        var date = article.date();
        var notes = article.notes();
        var modified = notes.modified();
        var canonical = notes.canonical();
        rows.add(
            id(admission),
            url == null ? null : url.value(),
            article.title(),
            article.standfirst(),
            Json.strings(article.authors()),
            article.outlet(),
            article.agency(),
            date == null ? null : Sql.millis(date.instant()),
            date != null && date.hasTime() ? 1 : 0,
            article.language(),
            Json.strings(notes.hashtags()),
            Json.strings(notes.related()),
            modified == null ? null : Sql.millis(modified.instant()),
            modified != null && modified.hasTime() ? 1 : 0,
            canonical == null ? null : canonical.value(),
            Json.pictures(notes.pictures()),
            Json.marks(notes.marks()),
            offset(date),
            offset(modified),
            article.version(),
            ArticleIds.address(article).orElse(""));
      }
      rows.run();
    }
  }

  private void writeBodies(Collection<Admission> fresh) throws SQLException {
    try (var rows = new BatchInsert(connection, INSERT_BODY)) {
      for (var admission : fresh) {
        var body = admission.enriched().article().body();
        rows.add(id(admission), body.text(), Json.sections(body.sections()));
      }
      rows.run();
    }
  }

  private void writeEnrichments(Collection<Admission> fresh) throws SQLException {
    try (var rows = new BatchInsert(connection, INSERT_ENRICHMENT)) {
      for (var admission : fresh) {
        var enrichment = admission.enriched().enrichment();
        rows.add(id(admission), enrichment.language(), Json.enrichment(enrichment));
      }
      rows.run();
    }
  }

  private void writeHashtags(Collection<Admission> fresh) throws SQLException {
    try (var rows = new BatchInsert(connection, INSERT_TAGGED)) {
      for (var admission : fresh) {
        var hashtags = admission.enriched().enrichment().hashtags();
        for (var key : hashtags.stream().map(Hashtag::key).distinct().toList()) {
          rows.add(key, Sql.millis(admission.fingerprint().at()), id(admission));
        }
      }
      rows.run();
    }
  }

  private void writeFingerprints(Collection<Admission> fresh) throws SQLException {
    try (var rows = new BatchInsert(connection, INSERT_FINGERPRINT)) {
      for (var admission : fresh) {
        var fingerprint = admission.fingerprint();
        rows.add(
            id(admission),
            Sql.millis(fingerprint.seenAt()),
            Sql.millis(fingerprint.publishedAt()),
            fingerprint.outlet(),
            fingerprint.vector().toBytes(),
            Packed.terms(fingerprint.terms()),
            Packed.sketch(fingerprint.sketch()));
      }
      rows.run();
    }
  }

  private void writeStories(Collection<Story> stories) throws SQLException {
    try (var rows = new BatchInsert(connection, UPSERT_STORY)) {
      for (var story : stories) {
        rows.add(
            story.id().value(),
            story.headline(),
            story.gist(),
            Sql.millis(story.first()),
            Sql.millis(story.last()),
            Json.strings(story.hashtags()));
      }
      rows.run();
    }
  }

  private void writeMembers(Collection<Story> stories) throws SQLException {
    var written =
        new HashSet<>(
            Sql.rowsAmong(
                connection,
                new Sql.Select<>(
                    "SELECT story, article FROM membership WHERE story IN (?)",
                    row -> Map.entry(row.getString(1), row.getString(2))),
                stories.stream().map(story -> story.id().value()).toList()));
    var positions = new LinkedHashMap<String, Integer>();
    written.forEach(member -> positions.merge(member.getKey(), 1, Integer::sum));
    try (var rows = new BatchInsert(connection, INSERT_MEMBER)) {
      for (var story : stories) {
        var id = story.id().value();
        for (var member : story.members()) {
          if (written.add(Map.entry(id, member.article().value()))) {
            add(rows, id, positions.merge(id, 1, Integer::sum) - 1, member);
          }
        }
      }
      rows.run();
    }
  }

  private static void add(BatchInsert rows, String story, int position, Member member)
      throws SQLException {
    var copyOf = member.copyOf();
    var published = member.published();
    rows.add(
        story,
        member.article().value(),
        position,
        Sql.millis(member.seenAt()),
        published == null ? null : Sql.millis(published.instant()),
        published != null && published.hasTime() ? 1 : 0,
        member.outlet(),
        member.origin(),
        copyOf == null ? null : copyOf.value(),
        Json.reasons(member.joined()),
        offset(published));
  }

  static int offset(@Nullable PublicationTime time) {
    return time == null ? 0 : time.offset().getTotalSeconds();
  }

  private static String id(Admission admission) {
    return admission.fingerprint().id().value();
  }
}
