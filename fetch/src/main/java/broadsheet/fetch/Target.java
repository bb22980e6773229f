package broadsheet.fetch;

import broadsheet.source.Url;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Set;

/**
 * Where one question goes: an address taken apart, strictly.
 *
 * @param path with the query, as it is sent
 */
record Target(boolean isSecure, HostName host, int port, String path) {
  private static final HexFormat HEX = HexFormat.of().withUpperCase();

  /** High ports that belong to services which a question could harm or confuse. */
  private static final Set<Integer> OTHER_SERVICES =
      Set.of(
          1433, 1521, 1719, 1720, 1723, 2049, 2375, 2376, 2379, 2380, 3306, 3389, 3659, 4045, 4190,
          5060, 5061, 5432, 5900, 5984, 6000, 6379, 6566, 6665, 6666, 6667, 6668, 6669, 6679, 6697,
          9042, 9100, 9200, 9300, 10080, 10250, 11211, 27017);

  static Target of(Url url) throws AskException {
    var value = url.value();
    if (!Url.isWebAddress(value)) {
      throw AskException.refused("it is no address of the web");
    }
    var isSecure = value.regionMatches(true, 0, "https:", 0, 6);
    var begin = value.indexOf("://") + 3;
    var end = firstOf(value, "/?#", begin);
    var authority = value.substring(begin, end);
    if (authority.indexOf('@') >= 0) {
      throw AskException.refused("it carries a user's name");
    }
    if (authority.indexOf('%') >= 0) {
      throw AskException.refused("the host's name is malformed");
    }
    var colon = authority.lastIndexOf(':');
    var hasPort = colon > authority.lastIndexOf(']');
    var host = HostName.of(hasPort ? authority.substring(0, colon) : authority);
    var port = hasPort ? authority.substring(colon + 1) : "";
    return new Target(isSecure, host, port(port, isSecure), path(value.substring(end)));
  }

  private static int port(String text, boolean isSecure) throws AskException {
    if (text.isEmpty()) {
      return isSecure ? 443 : 80;
    }
    var isNumber = text.length() <= 5 && text.chars().allMatch(c -> c >= '0' && c <= '9');
    var port = isNumber ? Integer.parseInt(text) : 0;
    if (port < 1 || port > 65_535) {
      throw AskException.refused("the port is malformed");
    }
    return port;
  }

  private static String path(String rest) {
    var fragment = rest.indexOf('#');
    var sent = fragment < 0 ? rest : rest.substring(0, fragment);
    return encoded(sent.startsWith("/") ? sent : "/" + sent);
  }

  /** What may not stand in a request line is written as its bytes in UTF-8. */
  private static String encoded(String path) {
    var encoded = new StringBuilder(path.length());
    for (var b : path.getBytes(StandardCharsets.UTF_8)) {
      if (b > ' ' && b < 0x7f && "\"<>^`{|}\\".indexOf(b) < 0) {
        encoded.append((char) b);
      } else {
        encoded.append('%');
        HEX.toHexDigits(encoded, b);
      }
    }
    return encoded.toString();
  }

  private static int firstOf(String text, String marks, int from) {
    var at = from;
    while (at < text.length() && marks.indexOf(text.charAt(at)) < 0) {
      at++;
    }
    return at;
  }

  /** Whether the web is served at such a port: 80, 443 and most high ones. */
  boolean isWebPort() {
    return port == 80 || port == 443 || (port >= 1024 && !OTHER_SERVICES.contains(port));
  }

  /** Host and port as the Host header tells them. */
  String authority() {
    var name = host.name().indexOf(':') < 0 ? host.name() : "[" + host.name() + "]";
    return port == (isSecure ? 443 : 80) ? name : name + ":" + port;
  }

  /** Scheme, host and port: what one robots.txt speaks for. */
  String origin() {
    return (isSecure ? "https://" : "http://") + authority();
  }

  /** Whose turn it is: the host without "www.", whatever scheme and port. */
  String queue() {
    var name = host.name();
    return name.startsWith("www.") ? name.substring(4) : name;
  }
}
