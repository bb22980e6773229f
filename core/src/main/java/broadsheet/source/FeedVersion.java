package broadsheet.source;

/** The formats in which feeds are written. */
public enum FeedVersion {
  RSS_090("rss090"),
  /** Netscape's, with a DOCTYPE. */
  RSS_091_NETSCAPE("rss091n"),
  RSS_091("rss091u"),
  RSS_092("rss092"),
  RSS_093("rss093"),
  RSS_094("rss094"),
  RSS_10("rss10"),
  RSS_20("rss20"),
  /** RSS that names another version, or none. */
  RSS("rss"),
  ATOM_01("atom01"),
  ATOM_02("atom02"),
  ATOM_03("atom03"),
  ATOM_10("atom10"),
  ATOM("atom"),
  CDF("cdf"),
  JSON_10("json10"),
  JSON_11("json11"),
  SITEMAP("sitemap"),
  /** A public channel's page. */
  CHANNEL("channel");

  private final String code;

  FeedVersion(String code) {
    this.code = code;
  }

  /** A short name without blanks. */
  public String code() {
    return code;
  }
}
