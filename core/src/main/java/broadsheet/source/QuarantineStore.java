package broadsheet.source;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Port: keeps documents that could not be read, so that they can be looked at and tried again. When
 * there are more than {@link #COUNT_MAX}, or they have more than {@link #BYTES_MAX} bytes, the
 * oldest leave.
 */
public interface QuarantineStore {
  /** How many documents are kept at most. */
  int COUNT_MAX = 5_000;

  /** How many bytes are kept at most, of all documents together. */
  long BYTES_MAX = 256L << 20;

  /**
   * Keeps a document. When one with the same place, name and content is there, it stays the same
   * one, with this reason, time and version, and one more try.
   */
  QuarantineId keep(UnreadDocument document, Instant at, int readerVersion);

  /** Those with numbers below {@code before}, the newest first. */
  List<Quarantined> latest(long before, int limit);

  /** Those that only readers older than {@code readerVersion} tried, the oldest first. */
  List<Quarantined> triedBefore(int readerVersion, int limit);

  /** A document with its content. */
  Optional<UnreadDocument> document(QuarantineId id);

  /** Lets a document go; whether it was there. */
  boolean release(QuarantineId id);
}
