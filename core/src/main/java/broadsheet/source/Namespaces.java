package broadsheet.source;

import static java.util.Map.entry;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The namespaces that feeds use, by their usual prefix; "" for those of the formats themselves. */
final class Namespaces {
  static final String UNKNOWN = "?";

  private static final Map<String, String> KNOWN =
      Map.ofEntries(
          entry("", ""),
          entry("backend.userland.com/rss", ""),
          entry("backend.userland.com/rss2", ""),
          entry("backend.userland.com/rss091", ""),
          entry("blogs.law.harvard.edu/tech/rss", ""),
          entry("cyber.law.harvard.edu/rss", ""),
          entry("purl.org/rss/1.0", ""),
          entry("purl.org/rss/2.0", ""),
          entry("my.netscape.com/rdf/simple/0.9", ""),
          entry("channel.netscape.com/rdf/simple/0.9", ""),
          entry("my.netscape.com/publish/formats/rss-0.91.dtd", ""),
          entry("purl.org/rss/1.0/modules/rss091#", ""),
          entry("example.com/newformat#", ""),
          entry("example.com/necho", ""),
          entry("purl.org/echo", ""),
          entry("uri/of/echo/namespace#", ""),
          entry("purl.org/pie", ""),
          entry("purl.org/atom/ns#", ""),
          entry("www.w3.org/2005/atom", ""),
          entry("purl.org/rss/1.0/modules/link", "l"),
          entry("www.sitemaps.org/schemas/sitemap/0.9", ""),
          entry("www.google.com/schemas/sitemap/0.84", ""),
          entry("www.google.com/schemas/sitemap/0.9", ""),
          entry("www.google.com/schemas/sitemap-news/0.9", "news"),
          entry("www.google.com/schemas/sitemap-image/1.1", "image"),
          entry("www.google.com/schemas/sitemap-video/1.1", "video"),
          entry("purl.org/dc/elements/1.0", "dc"),
          entry("purl.org/dc/elements/1.1", "dc"),
          entry("purl.org/dc/terms", "dcterms"),
          entry("purl.org/rss/1.0/modules/dcterms", "dcterms"),
          entry("purl.org/rss/1.0/modules/content", "content"),
          entry("search.yahoo.com/mrss", "media"),
          entry("www.itunes.com/dtds/podcast-1.0.dtd", "itunes"),
          entry("example.com/dtds/podcast-1.0.dtd", "itunes"),
          entry("www.google.com/schemas/play-podcasts/1.0", "googleplay"),
          entry("purl.org/rss/1.0/modules/slash", "slash"),
          entry("purl.org/rss/1.0/modules/syndication", "sy"),
          entry("www.georss.org/georss", "georss"),
          entry("www.opengis.net/gml", "gml"),
          entry("www.w3.org/2003/01/geo/wgs84_pos#", "geo"),
          entry("web.resource.org/cc", "cc"),
          entry("creativecommons.org/ns#", "cc"),
          entry("backend.userland.com/creativecommonsrssmodule", "creativecommons"),
          entry("cyber.law.harvard.edu/rss/creativecommonsrssmodule.html", "creativecommons"),
          entry("purl.org/syndication/thread/1.0", "thr"),
          entry("purl.org/syndication/history/1.0", "fh"),
          entry("wellformedweb.org/commentapi", "wfw"),
          entry("podlove.org/simple-chapters", "psc"),
          entry("rssnamespace.org/feedburner/ext/1.0", "feedburner"),
          entry("webns.net/mvcb", "admin"),
          entry("xmlns.com/foaf/0.1", "foaf"),
          entry("www.w3.org/1999/02/22-rdf-syntax-ns#", "rdf"),
          entry("www.w3.org/1999/xhtml", "xhtml"),
          entry("www.w3.org/1999/xlink", "xlink"),
          entry("www.w3.org/xml/1998/namespace", "xml"),
          entry("www.w3.org/2000/xmlns", "xmlns"));

  private Namespaces() {}

  /** The usual prefix, null for a namespace that is not known. */
  static @Nullable String prefix(String uri) {
    var name = uri.strip().toLowerCase(Locale.ROOT);
    for (var scheme : new String[] {"http://", "https://"}) {
      name = name.startsWith(scheme) ? name.substring(scheme.length()) : name;
    }
    var found = KNOWN.get(name.endsWith("/") ? name.substring(0, name.length() - 1) : name);
    return found;
  }

  /** Whether this prefix may be understood though nothing declares it. */
  static boolean isUsual(String prefix) {
    return prefix.equals("atom") || (!prefix.isEmpty() && KNOWN.containsValue(prefix));
  }
}
