package broadsheet.source;

/** The kinds of input that Broadsheet reads. */
public enum DocumentFormat {
  /** A web page. */
  HTML,
  /** One article as a JSON object (CLI contract: article). */
  ARTICLE_JSON,
  /** The visible text of a page with one main article and others after it. */
  PAGE_DUMP
}
