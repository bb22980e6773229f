package broadsheet.source;

import java.util.ArrayList;
import java.util.Locale;
import java.util.Optional;

/** Reads addresses as documents write them (RFC 3986 § 5, with what browsers forgive). */
public final class Urls {
  private Urls() {}

  /** {@code text} as an absolute web address; empty when it is none. */
  public static Optional<Url> absolute(String text) {
    var cleaned = clean(text);
    var scheme = schemeEnd(cleaned);
    if (scheme <= 0) {
      return Optional.empty();
    }
    var name = cleaned.substring(0, scheme).toLowerCase(Locale.ROOT);
    if (!name.equals("http") && !name.equals("https") && !name.equals("feed")) {
      return Optional.empty();
    }
    var rest = twoSlashes(cleaned.substring(scheme + 1));
    if (name.equals("feed") && schemeEnd(rest) > 0) {
      return absolute(rest);
    }
    return url((name.equals("feed") ? "http" : name) + ":" + rest);
  }

  /** {@code reference} as it is meant on a page at {@code base}; empty for other than the web. */
  public static Optional<Url> resolve(Url base, String reference) {
    var cleaned = clean(reference);
    if (schemeEnd(cleaned) > 0) {
      return absolute(cleaned);
    }
    var origin = base.value();
    var host = origin.indexOf("://") + 3;
    var path = firstOf(origin, "/?#", host);
    if (cleaned.startsWith("//")) {
      return url(origin.substring(0, host - 2) + cleaned);
    }
    var root = origin.substring(0, path);
    if (cleaned.startsWith("/")) {
      return url(root + withoutDots(cleaned));
    }
    var hash = origin.indexOf('#', path);
    var whole = hash < 0 ? origin : origin.substring(0, hash);
    if (cleaned.isEmpty()) {
      return url(whole);
    }
    if (cleaned.startsWith("#")) {
      return url(whole + cleaned);
    }
    var pathEnd = firstOf(whole, "?", path);
    if (cleaned.startsWith("?")) {
      return url(whole.substring(0, pathEnd) + cleaned);
    }
    var folder = whole.lastIndexOf('/', pathEnd - 1);
    var above = folder < path ? "/" : whole.substring(path, folder + 1);
    return url(root + withoutDots(above + cleaned));
  }

  private static Optional<Url> url(String value) {
    return Url.isWebAddress(value) ? Optional.of(new Url(value)) : Optional.empty();
  }

  /** "///host" and "/host" are what browsers read as "//host". */
  private static String twoSlashes(String rest) {
    var at = 0;
    while (at < rest.length() && rest.charAt(at) == '/') {
      at++;
    }
    return at == 0 || at == 2 ? rest : "//" + rest.substring(at);
  }

  /** Without blanks around, line breaks within; blanks within and other strange marks encoded. */
  private static String clean(String text) {
    var stripped = text.strip();
    if (stripped.chars().noneMatch(c -> c <= ' ' || c == '\\' || c == 0x7f)) {
      return stripped;
    }
    var out = new StringBuilder(stripped.length());
    for (var i = 0; i < stripped.length(); i++) {
      var c = stripped.charAt(i);
      switch (c) {
        case ' ' -> out.append("%20");
        case '\\' -> out.append('/');
        default -> out.append(c < ' ' || c == 0x7f ? "" : String.valueOf(c));
      }
    }
    return out.toString();
  }

  /** Where the scheme's colon stands; -1 without a scheme. */
  private static int schemeEnd(String text) {
    for (var i = 0; i < text.length(); i++) {
      var c = text.charAt(i);
      if (c == ':') {
        return i;
      }
      var letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
      if (!letter && (i == 0 || ((c < '0' || c > '9') && "+-.".indexOf(c) < 0))) {
        return -1;
      }
    }
    return -1;
  }

  /** The path with "." and ".." carried out (RFC 3986 § 5.2.4). */
  private static String withoutDots(String address) {
    var pathEnd = firstOf(address, "?#", 0);
    var path = address.substring(0, pathEnd);
    if (!path.contains("/.")) {
      return address;
    }
    var segments = new ArrayList<String>();
    var parts = path.substring(1).split("/", -1);
    for (var i = 0; i < parts.length; i++) {
      var last = i == parts.length - 1;
      if (parts[i].equals("..") && !segments.isEmpty()) {
        segments.removeLast();
      }
      var dots = parts[i].equals(".") || parts[i].equals("..");
      if (!dots) {
        segments.add(parts[i]);
      } else if (last) {
        segments.add("");
      }
    }
    return "/" + String.join("/", segments) + address.substring(pathEnd);
  }

  private static int firstOf(String text, String marks, int from) {
    var at = from;
    while (at < text.length() && marks.indexOf(text.charAt(at)) < 0) {
      at++;
    }
    return at;
  }
}
