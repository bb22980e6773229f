package broadsheet.source;

import java.util.function.Consumer;
import org.jsoup.nodes.Entities;
import org.jspecify.annotations.Nullable;

/** Resolves character references; what is none stays as it is written. */
final class References {
  private static final int NAME_MAX = 32;
  private static final String LOW_HIGH =
      "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

  private References() {}

  /** References resolved, characters that no text holds left out. */
  static String resolve(String text, Consumer<String> complain) {
    if (text.indexOf('&') < 0) {
      return plain(text, complain);
    }
    var out = new StringBuilder(text.length());
    var at = 0;
    while (at < text.length()) {
      var mark = text.indexOf('&', at);
      if (mark < 0) {
        break;
      }
      out.append(text, at, mark);
      at = reference(text, mark, out, complain);
    }
    out.append(text, Math.min(at, text.length()), text.length());
    return plain(out.toString(), complain);
  }

  /** Characters that no text holds left out; line ends as line feeds. */
  static String plain(String text, Consumer<String> complain) {
    var clean = true;
    for (var i = 0; i < text.length() && clean; i++) {
      clean = isText(text.charAt(i));
    }
    if (clean) {
      return text;
    }
    var out = new StringBuilder(text.length());
    var strange = false;
    for (var i = 0; i < text.length(); i++) {
      var c = text.charAt(i);
      if (isText(c)) {
        out.append(c);
      } else if (c == '\r') {
        var pair = i + 1 < text.length() && text.charAt(i + 1) == '\n';
        out.append(pair ? "" : "\n");
      } else if (c >= 0x80 && c <= 0x9f) {
        out.append(LOW_HIGH.charAt(c - 0x80));
      } else {
        strange = true;
      }
    }
    if (strange) {
      complain.accept("a control character");
    }
    return out.toString();
  }

  private static boolean isText(char c) {
    return c >= ' ' ? (c < 0x7f || c > 0x9f) && c < 0xfffe : c == '\n' || c == '\t';
  }

  /** Appends what stands for the reference at {@code mark}; answers where it ends. */
  private static int reference(
      String text, int mark, StringBuilder out, Consumer<String> complain) {
    var end = mark + 1;
    while (end < text.length() && end - mark <= NAME_MAX && isNamePart(text.charAt(end))) {
      end++;
    }
    var name = text.substring(mark + 1, end);
    var whole = end < text.length() && text.charAt(end) == ';';
    var found = name.startsWith("#") ? number(name) : whole || isOld(name) ? named(name) : null;
    if (found == null) {
      complain.accept(
          name.isEmpty() ? "a bare '&'" : "the unknown reference &" + name + (whole ? ";" : ""));
      out.append('&');
      return mark + 1;
    }
    if (!whole) {
      complain.accept("the reference &" + name + " without ';'");
    } else if (!name.startsWith("#") && !isXml(name)) {
      complain.accept("the reference &" + name + "; is not declared");
    }
    out.append(found);
    return whole ? end + 1 : end;
  }

  private static boolean isNamePart(char c) {
    return (c < 0x7f && Character.isLetterOrDigit(c)) || c == '#';
  }

  private static boolean isXml(String name) {
    return switch (name) {
      case "amp", "lt", "gt", "quot", "apos" -> true;
      default -> false;
    };
  }

  /** References that pages write without a semicolon. */
  private static boolean isOld(String name) {
    return switch (name) {
      case "lt", "gt", "quot", "nbsp", "amp" -> true;
      default -> false;
    };
  }

  private static @Nullable String named(String name) {
    if (name.equals("apos")) {
      return "'";
    }
    var value = Entities.getByName(name);
    return value.isEmpty() ? null : value;
  }

  private static @Nullable String number(String name) {
    var hex = name.length() > 1 && (name.charAt(1) == 'x' || name.charAt(1) == 'X');
    var digits = name.substring(hex ? 2 : 1);
    if (digits.isEmpty() || digits.length() > 7) {
      return null;
    }
    try {
      return character(Integer.parseInt(digits, hex ? 16 : 10));
    } catch (NumberFormatException notANumber) {
      return null;
    }
  }

  private static @Nullable String character(int code) {
    if (code >= 0x80 && code <= 0x9f) {
      return String.valueOf(LOW_HIGH.charAt(code - 0x80));
    }
    var surrogate = code >= Character.MIN_SURROGATE && code <= Character.MAX_SURROGATE;
    return surrogate || code == 0 || !Character.isValidCodePoint(code)
        ? null
        : Character.toString(code);
  }
}
