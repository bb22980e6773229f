package broadsheet.enrichment.event;

import java.util.Locale;

/** What happened; each kind is described in docs/vocabulary.md. */
public enum EventKind {
  ATTACK,
  SHOOTING,
  STABBING,
  EXPLOSION,
  INTERCEPTION,
  CAPTURE,
  WITHDRAWAL,
  KIDNAPPING,
  CYBERATTACK,
  WEAPON_TEST,
  FIRE,
  ACCIDENT,
  FLOOD,
  STORM,
  EARTHQUAKE,
  OUTBREAK,
  DEATH,
  INJURY,
  RESCUE,
  EVACUATION,
  ARREST,
  CHARGE,
  LAWSUIT,
  RULING,
  SENTENCE,
  MEETING,
  TALKS,
  CALL,
  VISIT,
  AGREEMENT,
  TRUCE,
  SANCTIONS,
  AID,
  ELECTION,
  VOTE,
  LAW,
  APPOINTMENT,
  RESIGNATION,
  DISMISSAL,
  PROTEST,
  WALKOUT,
  MARKET_MOVE,
  PRICE_CHANGE,
  TAKEOVER,
  LAYOFFS,
  LAUNCH,
  LIFTOFF,
  RECALL,
  MATCH,
  RECORD,
  AWARD;

  /** As the command line prints it: "market_move". */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
