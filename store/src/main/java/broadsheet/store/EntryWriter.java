package broadsheet.store;

import broadsheet.source.EntryContent;
import broadsheet.source.EntryContentJson;
import broadsheet.source.EntryNote;
import broadsheet.source.FeedId;
import broadsheet.source.KnownEntry;
import broadsheet.source.Look;
import java.sql.Connection;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Writes what a look brought of entries, within the transaction of its connection. */
final class EntryWriter {
  /** An entry that is there keeps when it was first seen, and its article. */
  private static final String ARRIVAL =
      "INSERT INTO entry (feed, entry_key, guid, link, title, print, published_at, address,"
          + " seen_at, standing, turn_at, tries, content, why) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?,"
          + " ?, ?, 0, ?,"
          + " '') ON CONFLICT (feed, entry_key) DO UPDATE SET guid = excluded.guid,"
          + " link = excluded.link, title = excluded.title, print = excluded.print,"
          + " published_at = excluded.published_at, address = excluded.address, standing = excluded.standing,"
          + " turn_at = excluded.turn_at, tries = 0, content = excluded.content, why = ''";

  private static final String REMEMBERED =
      "INSERT INTO entry (feed, entry_key, guid, link, title, print, published_at, address,"
          + " seen_at, standing, turn_at, tries, content, why) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?,"
          + " ?, ?, 0, ?,"
          + " '') ON CONFLICT (feed, entry_key) DO UPDATE SET guid = excluded.guid,"
          + " link = excluded.link, title = excluded.title, print = excluded.print,"
          + " published_at = excluded.published_at";

  private EntryWriter() {}

  static void write(Connection connection, Look look) throws SQLException {
    var asked = look.state().times().asked();
    var seen = asked == null ? 0L : asked.toEpochMilli();
    try (var rows = new BatchInsert(connection, ARRIVAL)) {
      for (var arrival : look.arrivals()) {
        rows.add(values(look.feed(), arrival.known(), seen, arrival.content()));
      }
      rows.run();
    }
    try (var rows = new BatchInsert(connection, REMEMBERED)) {
      for (var known : look.remembered()) {
        rows.add(values(look.feed(), known, seen, null));
      }
      rows.run();
    }
  }

  private static @Nullable Object[] values(
      FeedId feed, KnownEntry known, long seen, @Nullable EntryContent content) {
    var waits = content != null;
    var address = content == null ? null : content.link();
    return new @Nullable Object[] {
      feed.value(),
      known.key().value(),
      known.guid(),
      known.link(),
      known.title(),
      known.print(),
      Sql.millis(known.published()),
      address == null ? null : address.value(),
      seen,
      (waits ? EntryNote.Standing.WAITING : EntryNote.Standing.PASSED_OVER).name(),
      waits ? seen : null,
      content == null ? null : EntryContentJson.write(content)
    };
  }
}
