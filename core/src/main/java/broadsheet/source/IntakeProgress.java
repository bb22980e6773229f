package broadsheet.source;

import java.util.List;

/**
 * How far an intake is.
 *
 * @param intake its number
 * @param phase what is being done now, for people ("Reading", "Making stories")
 * @param done articles finished; {@code total} articles in all, 0 while unknown
 * @param added new articles; {@code known} articles that were there already
 * @param perSecond articles a second since it began
 * @param problems what could not be read and why, the first hundred
 */
public record IntakeProgress(
    long intake,
    String phase,
    long done,
    long total,
    long added,
    long known,
    long failed,
    double perSecond,
    List<String> problems,
    boolean finished) {
  public IntakeProgress {
    problems = List.copyOf(problems);
  }

  /** Seconds left at the present rate; 0 when unknown. */
  public long secondsLeft() {
    return perSecond > 0 && total > done ? Math.round((total - done) / perSecond) : 0;
  }
}
