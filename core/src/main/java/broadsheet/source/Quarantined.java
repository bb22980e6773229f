package broadsheet.source;

import java.time.Instant;

/**
 * A document in quarantine, without its bytes.
 *
 * @param document without content: {@link QuarantineStore#document} has it
 * @param size how many bytes are kept of it
 * @param at when it was tried last
 * @param tries how often it was tried
 * @param readerVersion the {@link ReaderVersion} that tried it last
 */
public record Quarantined(
    QuarantineId id, UnreadDocument document, int size, Instant at, int tries, int readerVersion) {
  public Quarantined {
    document =
        new UnreadDocument(
            document.name(),
            document.where(),
            document.origin(),
            document.format(),
            document.reason(),
            Bytes.NONE);
  }
}
