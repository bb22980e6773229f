package broadsheet.fetch;

import java.net.IDN;
import java.net.InetAddress;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A host as an address names it, in the one spelling that is looked up and checked.
 *
 * @param name in lower case and ASCII, without a dot at its end; an IPv6 address without brackets
 * @param literal when the name is an address itself
 */
record HostName(String name, @Nullable InetAddress literal) {
  private static final int NAME_LENGTH_MAX = 253;
  private static final int LABEL_LENGTH_MAX = 63;

  /** Reads a host; spellings that only deceive (127.1, 0x7f.0.0.1, 2130706433) are refused. */
  static HostName of(String raw) throws AskException {
    if (raw.startsWith("[")) {
      return inBrackets(raw);
    }
    var name = ascii(raw);
    if (name.endsWith(".")) {
      name = name.substring(0, name.length() - 1);
    }
    check(name);
    if (!isNumber(name.substring(name.lastIndexOf('.') + 1))) {
      return new HostName(name, null);
    }
    if (!isDottedQuad(name)) {
      throw AskException.refused("the host is a number in an unusual spelling");
    }
    return new HostName(name, InetAddress.ofLiteral(name));
  }

  private static HostName inBrackets(String raw) throws AskException {
    var inside = raw.endsWith("]") ? raw.substring(1, raw.length() - 1) : "";
    var isPlain = inside.chars().allMatch(c -> c == ':' || c == '.' || isHex(c));
    if (inside.indexOf(':') < 0 || inside.length() > 45 || !isPlain) {
      throw AskException.refused("what stands in brackets is no address");
    }
    try {
      var address = InetAddress.ofLiteral(inside);
      return new HostName(address.getHostAddress(), address);
    } catch (IllegalArgumentException malformed) {
      throw AskException.refused("what stands in brackets is no address");
    }
  }

  /** Full-width digits, other scripts' dots and the like become what a look-up would make them. */
  private static String ascii(String raw) throws AskException {
    if (raw.length() > NAME_LENGTH_MAX + 1) {
      throw AskException.refused("the host's name is too long");
    }
    try {
      return IDN.toASCII(raw, IDN.ALLOW_UNASSIGNED).toLowerCase(Locale.ROOT);
    } catch (IllegalArgumentException malformed) {
      throw AskException.refused("the host's name is malformed");
    }
  }

  private static void check(String name) throws AskException {
    if (name.equals("null")) {
      throw AskException.refused("it names no host");
    }
    var isWhole = !name.isEmpty() && name.length() <= NAME_LENGTH_MAX;
    for (var label : name.split("\\.", -1)) {
      isWhole &= !label.isEmpty() && label.length() <= LABEL_LENGTH_MAX;
    }
    if (!isWhole || !name.chars().allMatch(HostName::isOfName)) {
      throw AskException.refused("the host's name is malformed");
    }
  }

  private static boolean isOfName(int c) {
    return (c >= 'a' && c <= 'z') || isDigit(c) || c == '-' || c == '_' || c == '.';
  }

  /** Whether a reader of addresses could take this last label for a number. */
  private static boolean isNumber(String label) {
    return label.chars().allMatch(HostName::isDigit)
        || (label.startsWith("0x") && label.substring(2).chars().allMatch(HostName::isHex));
  }

  private static boolean isDottedQuad(String name) {
    var parts = name.split("\\.", -1);
    var isQuad = parts.length == 4;
    for (var part : parts) {
      isQuad &=
          part.length() <= 3
              && part.chars().allMatch(HostName::isDigit)
              && (part.length() == 1 || part.charAt(0) != '0')
              && Integer.parseInt(part) <= 255;
    }
    return isQuad;
  }

  private static boolean isDigit(int c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isHex(int c) {
    return isDigit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
  }
}
