package broadsheet.brief;

/** How a line came to its words. */
public enum LineForm {
  /** A span of a stored article, as it stands. */
  VERBATIM,
  /** A span with only recorded edits. */
  TRIMMED,
  /** A fixed sentence form over cited fields. */
  COMPOSED
}
