package broadsheet.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Finds the words of a text: runs of letters, marks and digits, with the hyphens, apostrophes and
 * number separators inside them ("cease-fire", "Dagna’s", "5,000", "U.S."). An ideograph is a word.
 */
public final class Words {
  private Words() {}

  /** Where the words stand, in order. */
  public static List<Span> in(CharSequence text) {
    var spans = new ArrayList<Span>();
    var at = 0;
    while (at < text.length()) {
      var point = Character.codePointAt(text, at);
      if (!isPart(point)) {
        at += Character.charCount(point);
        continue;
      }
      var end =
          Character.isIdeographic(point) ? at + Character.charCount(point) : wordEnd(text, at);
      spans.add(new Span(at, end));
      at = end;
    }
    return spans;
  }

  /** The words in lower case, typographic apostrophes made straight, for comparing. */
  public static List<String> keys(CharSequence text) {
    var spans = in(text);
    var keys = new ArrayList<String>(spans.size());
    for (var span : spans) {
      keys.add(key(span.in(text)));
    }
    return keys;
  }

  /** A word's form for comparing. */
  public static String key(String word) {
    return word.replace('’', '\'').toLowerCase(Locale.ROOT);
  }

  private static int wordEnd(CharSequence text, int begin) {
    var at = begin;
    while (at < text.length()) {
      var point = Character.codePointAt(text, at);
      if (isPart(point) && !Character.isIdeographic(point)) {
        at += Character.charCount(point);
      } else if (joins(text, at)) {
        at++;
      } else {
        break;
      }
    }
    return closesAcronym(text, begin, at) ? at + 1 : at;
  }

  private static boolean joins(CharSequence text, int at) {
    if (at + 1 >= text.length()) {
      return false;
    }
    var next = Character.codePointAt(text, at + 1);
    if (!isPart(next) || Character.isIdeographic(next)) {
      return false;
    }
    var before = text.charAt(at - 1);
    return switch (text.charAt(at)) {
      case '\'', '’', '&', '-', '\u2010', '\u2011', '\u00ad' -> true;
      case ',' -> Character.isDigit(before) && Character.isDigit(next);
      case '.' -> {
        var number = Character.isDigit(before) && Character.isDigit(next);
        yield number || (Character.isLetter(next) && isLoneLetter(text, at - 1));
      }
      default -> false;
    };
  }

  /** Whether the letter at {@code at} stands alone or after a full stop, as in "U.S". */
  private static boolean isLoneLetter(CharSequence text, int at) {
    return Character.isLetter(text.charAt(at))
        && (at == 0 || !isPart(Character.codePointBefore(text, at)));
  }

  private static boolean closesAcronym(CharSequence text, int begin, int end) {
    return end - begin >= 3
        && end < text.length()
        && text.charAt(end) == '.'
        && text.charAt(end - 2) == '.'
        && isLoneLetter(text, end - 1);
  }

  private static boolean isPart(int point) {
    if (point < 128) {
      return (point >= 'a' && point <= 'z')
          || (point >= 'A' && point <= 'Z')
          || (point >= '0' && point <= '9');
    }
    if (Character.isLetterOrDigit(point)) {
      return true;
    }
    var type = Character.getType(point);
    return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
  }
}
