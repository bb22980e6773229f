package broadsheet.web;

import broadsheet.article.Outlet;
import broadsheet.source.Followed;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Finds the sources of an outlet among all that are followed. */
final class OutletSources {
  private static final int SHOWN_MAX = 20;

  private OutletSources() {}

  /**
   * Those of which an editor said so, that call themselves by a name of the outlet, or that stand
   * at its web address.
   */
  static List<Followed> of(Outlet outlet, List<Followed> feeds) {
    var names = new HashSet<String>();
    names.add(key(outlet.name()));
    outlet.aliases().forEach(alias -> names.add(key(alias)));
    var domain = outlet.domain() == null ? "" : outlet.domain();
    return feeds.stream().filter(feed -> isOf(feed, names, domain)).limit(SHOWN_MAX).toList();
  }

  private static boolean isOf(Followed followed, Set<String> names, String domain) {
    var said = followed.feed().settings().outlet();
    if (said != null) {
      return names.contains(key(said));
    }
    var own = followed.state().title();
    var host = followed.feed().url().host();
    var isAt = !domain.isEmpty() && (host.equals(domain) || host.endsWith("." + domain));
    return isAt
        || names.contains(key(followed.name()))
        || (own != null && names.contains(key(own)));
  }

  private static String key(String name) {
    return name.strip().toLowerCase(Locale.ROOT);
  }
}
