package broadsheet.store;

import broadsheet.article.ArticleId;
import broadsheet.enrichment.EnrichedArticle;
import broadsheet.enrichment.SentenceVector;
import broadsheet.story.Admission;
import broadsheet.story.Fingerprint;
import broadsheet.story.Indexables;
import broadsheet.story.Member;
import broadsheet.story.SearchIndex;
import broadsheet.story.Story;
import broadsheet.story.StoryId;
import broadsheet.story.StoryStore;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** Keeps admitted articles with their stories in the database. */
public final class SqlStoryStore implements StoryStore, Indexables {
  private static final int FINGERPRINTS_AT_ONCE = 2_000;

  /** Few, since each may be a book. */
  private static final int ARTICLES_AT_ONCE = 25;

  private static final String STORY = "SELECT id, headline, gist, hashtags FROM story ";
  private static final String MEMBERS =
      "SELECT "
          + Rows.MEMBER
          + " FROM membership m WHERE m.story IN (?) ORDER BY m.story, m.position";
  private static final String REPLAY =
      "SELECT f.article, f.seen_at, f.published_at, f.outlet, f.vector, f.terms, f.sketch, m.story"
          + " FROM fingerprint f JOIN membership m ON m.article = f.article"
          + " WHERE (f.seen_at, f.article) > (?, ?) ORDER BY f.seen_at, f.article LIMIT ?";
  private static final String INDEXABLES =
      "SELECT f.seen_at, f.vector, m.story, e.language AS told_language, e.content, "
          + Rows.ARTICLE
          + " FROM fingerprint f JOIN membership m ON m.article = f.article"
          + " JOIN enrichment e ON e.article = f.article JOIN article a ON a.id = f.article"
          + " JOIN body b ON b.article = f.article";
  private static final String INDEXABLE =
      INDEXABLES + " WHERE (f.seen_at, f.article) > (?, ?) ORDER BY f.seen_at, f.article LIMIT ?";

  private final Database database;

  public SqlStoryStore(Database database) {
    this.database = database;
  }

  @Override
  public void admit(List<Admission> batch) {
    if (batch.isEmpty()) {
      return;
    }
    var ids = batch.stream().map(admission -> admission.fingerprint().id()).toList();
    database.write(
        "Keeping " + Words.articles(ids),
        connection -> new AdmissionWriter(connection).write(batch));
  }

  @Override
  public Optional<Story> story(StoryId id) {
    return database
        .read(
            "Reading story " + id,
            connection -> stories(connection, STORY + "WHERE id = ?", id.value()))
        .stream()
        .findFirst();
  }

  @Override
  public Optional<Story> storyOf(ArticleId id) {
    return database
        .read(
            "Reading the story of article " + id,
            connection ->
                stories(
                    connection,
                    STORY + "WHERE id = (SELECT story FROM membership WHERE article = ?)",
                    id.value()))
        .stream()
        .findFirst();
  }

  @Override
  public List<Story> latest(Instant before, int limit) {
    return database.read(
        "Reading the latest stories",
        connection ->
            stories(
                connection,
                STORY + "WHERE last_at < ? ORDER BY last_at DESC, id LIMIT ?",
                Sql.boundMillis(before),
                Math.max(0, limit)));
  }

  @Override
  public void replay(Instant since, BiConsumer<Fingerprint, StoryId> each) {
    var from = Place.before(since);
    while (from != null) {
      var rows = page(REPLAY, SqlStoryStore::seen, from, FINGERPRINTS_AT_ONCE);
      rows.forEach(row -> each.accept(row.fingerprint(), row.story()));
      from = rows.size() < FINGERPRINTS_AT_ONCE ? null : Place.of(rows.getLast().fingerprint());
    }
  }

  @Override
  public void eachIndexable(Consumer<SearchIndex.Entry> each) {
    var from = Place.before(Instant.MIN);
    while (from != null) {
      var rows = page(INDEXABLE, SqlStoryStore::indexable, from, ARTICLES_AT_ONCE);
      rows.forEach(row -> each.accept(row.entry()));
      from = rows.size() < ARTICLES_AT_ONCE ? null : rows.getLast().place();
    }
  }

  @Override
  public List<SearchIndex.Entry> indexables(Collection<ArticleId> ids) {
    return database
        .read(
            "Reading all of " + Words.articles(ids),
            connection ->
                Sql.rowsAmong(
                    connection,
                    new Sql.Select<>(
                        INDEXABLES + " WHERE f.article IN (?)", SqlStoryStore::indexable),
                    Words.values(ids)))
        .stream()
        .map(Indexable::entry)
        .toList();
  }

  /** One page of a long reading, so that neither a connection nor an old state is held for long. */
  private <T> List<T> page(String sql, Sql.Row<T> row, Place after, int limit) {
    return database.read(
        "Reading articles admitted after " + after.article(),
        connection -> Sql.rows(connection, sql, row, after.seenMillis(), after.article(), limit));
  }

  private static List<Story> stories(Connection connection, String sql, Object... parameters)
      throws SQLException {
    var heads = Sql.rows(connection, sql, SqlStoryStore::head, parameters);
    var members = new LinkedHashMap<String, List<Member>>();
    heads.forEach(head -> members.put(head.id(), new ArrayList<>()));
    var rows =
        Sql.rowsAmong(
            connection,
            new Sql.Select<>(MEMBERS, row -> Map.entry(row.getString("story"), Rows.member(row))),
            members.keySet());
    for (var row : rows) {
      members.getOrDefault(row.getKey(), new ArrayList<>()).add(row.getValue());
    }
    return heads.stream()
        .map(head -> head.with(members.getOrDefault(head.id(), List.of())))
        .toList();
  }

  private static Head head(ResultSet row) throws SQLException {
    return new Head(
        row.getString("id"),
        row.getString("headline"),
        row.getString("gist"),
        Json.strings(row.getString("hashtags")));
  }

  private static Seen seen(ResultSet row) throws SQLException {
    return new Seen(Rows.fingerprint(row), new StoryId(row.getString("story")));
  }

  private static Indexable indexable(ResultSet row) throws SQLException {
    var article = Rows.article(row);
    var enrichment = Json.enrichment(row.getString("told_language"), row.getString("content"));
    return new Indexable(
        new Place(row.getLong("seen_at"), article.id().value()),
        new SearchIndex.Entry(
            new EnrichedArticle(article, enrichment),
            new StoryId(row.getString("story")),
            SentenceVector.ofBytes(row.getBytes("vector"))));
  }

  private record Head(String id, String headline, String gist, List<String> hashtags) {
    Story with(List<Member> members) {
      return new Story(new StoryId(id), headline, gist, members, hashtags);
    }
  }

  private record Seen(Fingerprint fingerprint, StoryId story) {}

  private record Indexable(Place place, SearchIndex.Entry entry) {}

  /** A place in the order of admission. */
  private record Place(long seenMillis, String article) {
    /** Before everything seen at {@code instant}: no article has an empty id. */
    static Place before(Instant instant) {
      return new Place(Sql.boundMillis(instant), "");
    }

    static Place of(Fingerprint fingerprint) {
      return new Place(Sql.keptMillis(fingerprint.seenAt()), fingerprint.id().value());
    }
  }
}
