package broadsheet.enrichment;

/** How somebody stands to a role, as a text tells it. */
public enum Standing {
  CURRENT,
  /** "former", "ex-". */
  FORMER,
  /** In place of another: "acting", "interim". */
  ACTING,
  /** Not yet: "-elect", "nominee", "tapped to be". */
  COMING
}
