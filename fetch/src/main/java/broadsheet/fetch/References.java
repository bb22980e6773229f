package broadsheet.fetch;

import broadsheet.source.Url;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;

/** Resolves what headers refer to (RFC 3986 § 5), as loosely as the web writes it. */
final class References {
  private static final HexFormat HEX = HexFormat.of().withUpperCase();

  private References() {}

  /**
   * The address that {@code reference} means on {@code base}, without fragment; empty when it is
   * none of the web.
   *
   * @param reference as a header brings it: bytes above ASCII are kept as percent codes
   */
  static Optional<Url> resolve(Url base, String reference) {
    var clean = withoutFragment(encoded(reference.strip()));
    var plainBase = withoutFragment(base.value());
    var pathBegin = endOfAuthority(plainBase);
    var origin = plainBase.substring(0, pathBegin);
    String resolved;
    if (scheme(clean).isPresent()) {
      resolved = clean;
    } else if (clean.startsWith("//")) {
      resolved = origin.substring(0, origin.indexOf(':') + 1) + clean;
    } else {
      resolved = origin + onPath(plainBase.substring(pathBegin), clean);
    }
    return Url.isWebAddress(resolved)
        ? Optional.of(new Url(withPlainPath(resolved)))
        : Optional.empty();
  }

  /** The scheme before the first colon, in lower case. */
  static Optional<String> scheme(String reference) {
    var colon = reference.indexOf(':');
    var isScheme =
        colon > 0
            && Character.isLetter(reference.charAt(0))
            && reference.substring(0, colon).chars().allMatch(References::isOfScheme);
    return isScheme
        ? Optional.of(reference.substring(0, colon).toLowerCase(Locale.ROOT))
        : Optional.empty();
  }

  private static boolean isOfScheme(int c) {
    return c < 128 && (Character.isLetterOrDigit(c) || c == '+' || c == '-' || c == '.');
  }

  /** Spaces and bytes above ASCII, which do not belong there but are met. */
  private static String encoded(String reference) {
    var encoded = new StringBuilder(reference.length());
    for (var i = 0; i < reference.length(); i++) {
      var c = reference.charAt(i);
      if (c > 0xff) {
        appendBytes(encoded, String.valueOf(c));
      } else if (c == ' ' || c > 0x7e) {
        encoded.append('%');
        HEX.toHexDigits(encoded, (byte) c);
      } else {
        encoded.append(c);
      }
    }
    return encoded.toString();
  }

  private static void appendBytes(StringBuilder encoded, String text) {
    for (var b : text.getBytes(StandardCharsets.UTF_8)) {
      encoded.append('%');
      HEX.toHexDigits(encoded, b);
    }
  }

  private static String withoutFragment(String url) {
    var fragment = url.indexOf('#');
    return fragment < 0 ? url : url.substring(0, fragment);
  }

  private static int endOfAuthority(String url) {
    var at = url.indexOf("://") + 3;
    while (at < url.length() && url.charAt(at) != '/' && url.charAt(at) != '?') {
      at++;
    }
    return at;
  }

  private static String onPath(String basePath, String reference) {
    var query = basePath.indexOf('?');
    var path = query < 0 ? basePath : basePath.substring(0, query);
    if (reference.isEmpty()) {
      return basePath;
    }
    if (reference.startsWith("?")) {
      return (path.isEmpty() ? "/" : path) + reference;
    }
    return reference.startsWith("/")
        ? reference
        : path.substring(0, path.lastIndexOf('/') + 1) + reference;
  }

  /** With the steps "." and ".." taken (§ 5.2.4). */
  private static String withPlainPath(String url) {
    var begin = endOfAuthority(url);
    var query = url.indexOf('?', begin);
    var end = query < 0 ? url.length() : query;
    var path = url.substring(begin, end);
    if (path.isEmpty()) {
      return url.substring(0, begin) + "/" + url.substring(begin);
    }
    if (!path.contains("/.")) {
      return url;
    }
    var steps = new ArrayDeque<String>();
    var parts = path.substring(1).split("/", -1);
    for (var i = 0; i < parts.length; i++) {
      take(steps, parts[i], i == parts.length - 1);
    }
    return url.substring(0, begin) + "/" + String.join("/", steps) + url.substring(end);
  }

  private static void take(ArrayDeque<String> steps, String part, boolean isLast) {
    if (part.equals("..")) {
      steps.pollLast();
    }
    var isStep = part.equals(".") || part.equals("..");
    if (!isStep) {
      steps.addLast(part);
    } else if (isLast) {
      steps.addLast("");
    }
  }
}
