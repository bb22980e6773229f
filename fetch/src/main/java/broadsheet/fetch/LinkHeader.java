package broadsheet.fetch;

import broadsheet.source.Url;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Reads Link headers (RFC 8288 § 3): the first target of each relation, resolved. */
final class LinkHeader {
  private static final int LINKS_MAX = 64;

  private final Url base;
  private final Map<String, Url> links = new TreeMap<>();

  private LinkHeader(Url base) {
    this.base = base;
  }

  static Map<String, Url> links(List<String> headers, Url base) {
    var reader = new LinkHeader(base);
    headers.forEach(reader::read);
    return Map.copyOf(reader.links);
  }

  private void read(String header) {
    var at = 0;
    for (var count = 0; count < LINKS_MAX; count++) {
      var open = header.indexOf('<', at);
      var close = header.indexOf('>', open + 1);
      if (open < 0 || close < 0) {
        return;
      }
      at = endOfLink(header, close + 1);
      note(header.substring(open + 1, close), header.substring(close + 1, at));
    }
  }

  /** The comma after a link's parameters, or the end; commas in quotes are text. */
  private static int endOfLink(String header, int from) {
    var isQuoted = false;
    for (var i = from; i < header.length(); i++) {
      var c = header.charAt(i);
      if (c == '"') {
        isQuoted = !isQuoted;
      } else if (c == ',' && !isQuoted) {
        return i;
      }
    }
    return header.length();
  }

  private void note(String target, String parameters) {
    for (var relation : relation(parameters).split(" +", -1)) {
      if (!relation.isEmpty() && !links.containsKey(relation) && links.size() < LINKS_MAX) {
        References.resolve(base, target).ifPresent(url -> links.put(relation, url));
      }
    }
  }

  /** The value of the first rel parameter, in lower case. */
  private static String relation(String parameters) {
    for (var parameter : parameters.split(";", -1)) {
      var equals = parameter.indexOf('=');
      if (equals > 0 && parameter.substring(0, equals).strip().equalsIgnoreCase("rel")) {
        var value = parameter.substring(equals + 1).strip();
        return value.replace("\"", "").toLowerCase(Locale.ROOT);
      }
    }
    return "";
  }
}
