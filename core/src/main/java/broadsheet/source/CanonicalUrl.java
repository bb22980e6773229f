package broadsheet.source;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** The one spelling of an address under which an article is known. */
public final class CanonicalUrl {
  private static final Set<String> TRACKING =
      Set.of(
          "fbclid",
          "gclid",
          "dclid",
          "gbraid",
          "wbraid",
          "msclkid",
          "yclid",
          "igshid",
          "mc_cid",
          "mc_eid",
          "ocid",
          "cmpid",
          "smid",
          "_ga",
          "ns_mchannel",
          "ns_campaign",
          "ftag",
          "xtor");

  private CanonicalUrl() {}

  /**
   * {@code url} without scheme, user, "www.", default port, fragment, tracking parameters and last
   * slash; the host in lower case.
   */
  public static String of(Url url) {
    var value = url.value();
    var hostBegin = value.indexOf("://") + 3;
    var pathBegin = firstOf(value, "/?#", hostBegin);
    var fragment = value.indexOf('#', pathBegin);
    var end = fragment < 0 ? value.length() : fragment;
    var query = value.indexOf('?', pathBegin);
    var pathEnd = query < 0 || query > end ? end : query;
    var path = value.substring(pathBegin, pathEnd);
    while (path.endsWith("/")) {
      path = path.substring(0, path.length() - 1);
    }
    var kept = pathEnd == end ? "" : keptParameters(value.substring(pathEnd + 1, end));
    return url.host() + port(value.substring(hostBegin, pathBegin)) + path + kept;
  }

  private static String keptParameters(String query) {
    var kept =
        Arrays.stream(query.split("&", -1))
            .filter(parameter -> !parameter.isEmpty() && !isTracking(parameter))
            .collect(Collectors.joining("&"));
    return kept.isEmpty() ? "" : "?" + kept;
  }

  private static boolean isTracking(String parameter) {
    var equals = parameter.indexOf('=');
    var name = (equals < 0 ? parameter : parameter.substring(0, equals)).toLowerCase(Locale.ROOT);
    return name.startsWith("utm_") || TRACKING.contains(name);
  }

  private static String port(String authority) {
    var colon = authority.lastIndexOf(':');
    if (colon < 0 || colon < authority.lastIndexOf(']')) {
      return "";
    }
    var port = authority.substring(colon);
    return port.equals(":80") || port.equals(":443") || port.equals(":") ? "" : port;
  }

  private static int firstOf(String text, String marks, int from) {
    var at = from;
    while (at < text.length() && marks.indexOf(text.charAt(at)) < 0) {
      at++;
    }
    return at;
  }
}
