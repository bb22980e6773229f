package broadsheet.enrichment.date;

/** What must be known before a date can be worked out. */
enum Need {
  /** Nothing: "24 March 2025". */
  NOTHING,
  /** The day of publication and which way the words point: "in March", "on May 3". */
  NEAR,
  /** The same, and nothing but the publication tells which: "on Tuesday". */
  WEEK,
  /** The day on which it was said: "tomorrow", "last week". */
  DAY,
  /** The same, when the words point ahead, else it is a mere length: "in three weeks". */
  AHEAD,
  /** A date told before it: "the following day". */
  ANCHOR,
  /** A date told before it in the same sentence: "on Tuesday, a day after the talks". */
  BESIDE
}
