package broadsheet.source;

import java.util.Locale;

/** An address on the web, kept as text: the web's addresses are wilder than java.net.URI allows. */
public record Url(String value) {
  /** Longer addresses are refused. */
  public static final int LENGTH_MAX = 4096;

  public Url {
    if (!isWebAddress(value)) {
      throw new IllegalArgumentException("not a web address: " + value);
    }
  }

  /** Whether {@code value} is an http or https address with a host and no control characters. */
  public static boolean isWebAddress(String value) {
    var lower = value.regionMatches(true, 0, "https://", 0, 8) ? 8 : 7;
    var web = lower == 8 || value.regionMatches(true, 0, "http://", 0, 7);
    return web
        && value.length() > lower
        && value.length() <= LENGTH_MAX
        && "/?#:@".indexOf(value.charAt(lower)) < 0
        && value.chars().noneMatch(c -> c <= ' ' || c == 0x7f || c == '\\');
  }

  /** The host in lower case, without port, user and a leading "www.". */
  public String host() {
    var begin = value.indexOf("://") + 3;
    var end = begin;
    while (end < value.length() && "/?#".indexOf(value.charAt(end)) < 0) {
      end++;
    }
    var authority = value.substring(begin, end);
    var host = authority.substring(authority.lastIndexOf('@') + 1);
    var port = host.lastIndexOf(':');
    var bare = port > host.lastIndexOf(']') ? host.substring(0, port) : host;
    var lower = bare.toLowerCase(Locale.ROOT);
    return lower.startsWith("www.") ? lower.substring(4) : lower;
  }

  @Override
  public String toString() {
    return value;
  }
}
