package broadsheet.source;

import java.time.Instant;

/**
 * A row of looks that failed.
 *
 * @param looks how many failed one after the other; 0 when the last went well
 * @param since when the first of them was
 * @param line where it cannot be read, from 1; 0 when unknown
 */
public record Trouble(int looks, Instant since, LookOutcome outcome, String why, int line) {
  public static final Trouble NONE = new Trouble(0, Instant.EPOCH, LookOutcome.READ, "", 0);

  public boolean isNone() {
    return looks == 0;
  }
}
