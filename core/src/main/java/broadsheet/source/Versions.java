package broadsheet.source;

/** Tells the version of a feed from its root. */
final class Versions {
  private Versions() {}

  static FeedVersion of(MarkupNode root, String doctype) {
    return switch (root.key()) {
      case "rss" -> rss(root.given("version"), doctype);
      case "rdf:rdf" ->
          root.attributes().values().stream().anyMatch(v -> v.contains("rdf/simple/0.9"))
              ? FeedVersion.RSS_090
              : FeedVersion.RSS_10;
      case "feed" -> atom(root);
      case "channel" ->
          root.child("item").isPresent() && root.child("item").get().attribute("href") == null
              ? FeedVersion.RSS
              : FeedVersion.CDF;
      default -> FeedVersion.RSS;
    };
  }

  private static FeedVersion rss(String version, String doctype) {
    if (version.startsWith("2")) {
      return FeedVersion.RSS_20;
    }
    return switch (version) {
      case "0.90" -> FeedVersion.RSS_090;
      case "0.91" ->
          doctype.toLowerCase(java.util.Locale.ROOT).contains("netscape")
              ? FeedVersion.RSS_091_NETSCAPE
              : FeedVersion.RSS_091;
      case "0.92" -> FeedVersion.RSS_092;
      case "0.93" -> FeedVersion.RSS_093;
      case "0.94" -> FeedVersion.RSS_094;
      case "1.0" -> FeedVersion.RSS_10;
      default -> FeedVersion.RSS;
    };
  }

  private static FeedVersion atom(MarkupNode root) {
    var spaces = root.attributes().values();
    if (spaces.stream().anyMatch(v -> v.equalsIgnoreCase("http://www.w3.org/2005/Atom"))) {
      return FeedVersion.ATOM_10;
    }
    return switch (root.given("version")) {
      case "0.1" -> FeedVersion.ATOM_01;
      case "0.2" -> FeedVersion.ATOM_02;
      case "0.3" -> FeedVersion.ATOM_03;
      case "1.0" -> FeedVersion.ATOM_10;
      default -> FeedVersion.ATOM;
    };
  }
}
