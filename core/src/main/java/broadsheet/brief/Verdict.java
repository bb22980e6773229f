package broadsheet.brief;

/** Whether a line may be shown. */
public sealed interface Verdict {
  /** It says no more and no less than its source, and stands alone. */
  record Allowed() implements Verdict {}

  /** It may not be shown; {@code reason} is for people. */
  record Refused(String reason) implements Verdict {}
}
