package broadsheet.web;

import broadsheet.source.QuarantineId;
import broadsheet.source.QuarantineStore;
import broadsheet.source.Quarantined;
import broadsheet.source.SecondReading;
import broadsheet.source.UnreadDocument;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Documents that could not be read, in memory; reading again is only noted. */
final class DemoQuarantine implements QuarantineStore, SecondReading {
  final List<QuarantineId> retried = new ArrayList<>();
  private final Map<QuarantineId, Kept> byId = new TreeMap<>(Comparator.reverseOrder());

  private record Kept(Quarantined note, UnreadDocument document) {}

  @Override
  public QuarantineId keep(UnreadDocument document, Instant at, int readerVersion) {
    var id = new QuarantineId(byId.size() + 1L);
    var size = document.content().length();
    byId.put(id, new Kept(new Quarantined(id, document, size, at, 1, readerVersion), document));
    return id;
  }

  @Override
  public List<Quarantined> latest(long before, int limit) {
    return byId.values().stream()
        .map(Kept::note)
        .filter(note -> note.id().value() < before)
        .limit(limit)
        .toList();
  }

  @Override
  public List<Quarantined> triedBefore(int readerVersion, int limit) {
    return List.of();
  }

  @Override
  public Optional<UnreadDocument> document(QuarantineId id) {
    return Optional.ofNullable(byId.get(id)).map(Kept::document);
  }

  @Override
  public boolean release(QuarantineId id) {
    return byId.remove(id) != null;
  }

  @Override
  public long again(List<QuarantineId> documents) {
    retried.addAll(documents);
    return 1;
  }
}
