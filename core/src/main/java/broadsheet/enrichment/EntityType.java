package broadsheet.enrichment;

/** What kind of thing a name names. */
public enum EntityType {
  PERSON,
  ORGANIZATION,
  PLACE,
  /** A nationality, faith, party or people: "Ukrainian", "Democrats". */
  GROUP,
  EVENT,
  WORK,
  LAW,
  OTHER
}
