package broadsheet.source;

/** How an address that is polled is read. */
public enum FeedKind {
  /** RSS, Atom, RDF or JSON Feed. */
  FEED,
  /** A list of a site's pages, with or without news entries. */
  SITEMAP,
  /** A front or section page: its links to articles are the entries. */
  SITE,
  /** The public page of a channel: its posts are the entries. */
  CHANNEL
}
