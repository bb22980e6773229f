package broadsheet.store;

import broadsheet.source.QuarantineId;
import broadsheet.source.QuarantineStore;
import broadsheet.source.Quarantined;
import broadsheet.source.UnreadDocument;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/** Keeps documents that could not be read, for one run. */
public final class MemoryQuarantineStore implements QuarantineStore {
  private final TreeMap<Long, Kept> kept = new TreeMap<>();
  private long last;
  private long bytes;

  /** A document with what is known of its tries. */
  private record Kept(UnreadDocument document, Quarantined entry) {
    boolean isSame(UnreadDocument other) {
      return document.name().equals(other.name())
          && document.where().equals(other.where())
          && document.content().equals(other.content());
    }
  }

  /** Nothing is in quarantine yet. */
  public MemoryQuarantineStore() {}

  @Override
  public synchronized QuarantineId keep(UnreadDocument document, Instant at, int readerVersion) {
    var before = kept.values().stream().filter(one -> one.isSame(document)).findFirst();
    var id = before.map(one -> one.entry().id()).orElseGet(() -> new QuarantineId(++last));
    var tries = before.map(one -> one.entry().tries()).orElse(0) + 1;
    var size = document.content().length();
    bytes += before.isPresent() ? 0 : size;
    var entry = new Quarantined(id, document, size, at, tries, readerVersion);
    kept.put(id.value(), new Kept(document, entry));
    while (kept.size() > COUNT_MAX || bytes > BYTES_MAX) {
      release(new QuarantineId(kept.firstKey()));
    }
    return id;
  }

  @Override
  public synchronized List<Quarantined> latest(long before, int limit) {
    return kept.headMap(before, false).descendingMap().values().stream()
        .limit(limit)
        .map(Kept::entry)
        .toList();
  }

  @Override
  public synchronized List<Quarantined> triedBefore(int readerVersion, int limit) {
    return kept.values().stream()
        .map(Kept::entry)
        .filter(entry -> entry.readerVersion() < readerVersion)
        .limit(limit)
        .toList();
  }

  @Override
  public synchronized Optional<UnreadDocument> document(QuarantineId id) {
    return Optional.ofNullable(kept.get(id.value())).map(Kept::document);
  }

  @Override
  public synchronized boolean release(QuarantineId id) {
    var gone = kept.remove(id.value());
    if (gone == null) {
      return false;
    }
    bytes -= gone.entry().size();
    return true;
  }
}
