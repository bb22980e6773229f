package broadsheet.brief;

import broadsheet.text.Span;
import java.util.ArrayList;
import java.util.List;

/** Finds quotations in a sentence. */
final class Quotes {
  private Quotes() {}

  /** The quotations in {@code text}, marks included; one that does not close runs to the end. */
  static List<Span> in(String text) {
    var quotes = new ArrayList<Span>();
    var begin = -1;
    for (var at = 0; at < text.length(); at++) {
      if (begin < 0 && opens(text, at)) {
        begin = at;
      } else if (begin >= 0 && closes(text, begin, at)) {
        quotes.add(new Span(begin, at + 1));
        begin = -1;
      }
    }
    if (begin >= 0) {
      quotes.add(new Span(begin, text.length()));
    }
    return quotes;
  }

  /** Whether every quotation that opens also closes, and none closes that did not open. */
  static boolean balance(String text) {
    for (var quote : in(text)) {
      if (quote.length() < 2 || !closes(text, quote.begin(), quote.end() - 1)) {
        return false;
      }
    }
    var bare = outside(text);
    return bare.indexOf('"') < 0 && bare.indexOf('”') < 0 && !closesAlone(bare);
  }

  /** The text with its quotations blanked out, of the same length. */
  static String outside(String text) {
    var bare = new StringBuilder(text);
    for (var quote : in(text)) {
      for (var at = quote.begin(); at < quote.end(); at++) {
        bare.setCharAt(at, ' ');
      }
    }
    return bare.toString();
  }

  private static boolean closesAlone(String bare) {
    for (var at = 1; at < bare.length(); at++) {
      var single = bare.charAt(at) == '\'' || bare.charAt(at) == '’';
      if (single && ",.!?".indexOf(bare.charAt(at - 1)) >= 0) {
        return true;
      }
    }
    return false;
  }

  private static boolean opens(String text, int at) {
    return switch (text.charAt(at)) {
      case '"', '“', '„', '«' -> true;
      case '\'', '‘' -> isWordBegin(text, at) && hasClose(text, at);
      default -> false;
    };
  }

  private static boolean isWordBegin(String text, int at) {
    return (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)))
        && at + 1 < text.length()
        && Character.isLetterOrDigit(text.charAt(at + 1));
  }

  /** An apostrophe before a word ("'em") opens nothing unless something closes or it leads. */
  private static boolean hasClose(String text, int begin) {
    for (var at = begin + 2; at < text.length(); at++) {
      if (closes(text, begin, at)) {
        return true;
      }
    }
    return begin == 0;
  }

  private static boolean closes(String text, int begin, int at) {
    if (at == begin) {
      return false;
    }
    var c = text.charAt(at);
    return switch (text.charAt(begin)) {
      case '"' -> c == '"';
      case '“' -> c == '”' || c == '"';
      case '„' -> c == '“' || c == '”';
      case '«' -> c == '»';
      default ->
          (c == '\'' || c == '’')
              && (at + 1 == text.length() || !Character.isLetterOrDigit(text.charAt(at + 1)));
    };
  }
}
