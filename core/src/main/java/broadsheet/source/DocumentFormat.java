package broadsheet.source;

/** The kinds of input that Broadsheet reads. */
public enum DocumentFormat {
  /** A web page. */
  HTML,
  /** One article as a JSON object (CLI contract: article). */
  ARTICLE_JSON,
  /** The visible text of a page with one main article and others after it. */
  PAGE_DUMP,
  /** RSS, RDF, Atom or JSON Feed. */
  FEED,
  /** A list of feeds, as readers exchange them. */
  OPML,
  /** A sitemap, or an index of them. */
  SITEMAP,
  /** A public channel's page of posts. */
  CHANNEL,
  /** A web archive: what servers answered, record by record. */
  WARC,
  /** Files packed together. */
  ZIP,
  /** A wiki's pages as its software exports them. */
  MEDIAWIKI,
  /** A document laid out for print. */
  PDF
}
