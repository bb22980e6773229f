package broadsheet.enrichment;

import java.util.Locale;

/**
 * What somebody does by saying something (after Searle's speech acts, as far as news needs them).
 */
public enum StatementAct {
  STATEMENT,
  DEMAND,
  /** A limit that the speaker says will not be crossed. */
  RED_LINE,
  CONDITION,
  OFFER,
  REFUSAL,
  ACCUSATION,
  DENIAL,
  FORECAST,
  ANNOUNCEMENT;

  /** As the command line prints it: "red_line". */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
