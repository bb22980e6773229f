package broadsheet.article;

import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** Turns a piece of safe HTML, such as an entry's text, into paragraphs; all of it is text. */
final class FragmentText {
  private static final Set<String> BLOCKS =
      Set.of(
          "p",
          "div",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "li",
          "ul",
          "ol",
          "blockquote",
          "pre",
          "table",
          "tr",
          "section",
          "article",
          "header",
          "figure",
          "dl",
          "dt",
          "dd",
          "hr");

  /** What is not read with the text around it. */
  private static final Set<String> PASSED_OVER = Set.of("figcaption", "script", "style", "iframe");

  private FragmentText() {}

  /** The paragraphs, a blank line between two; "" when there are none. */
  static String of(String html) {
    var body = Jsoup.parseBodyFragment(html).body();
    body.select(String.join(",", PASSED_OVER)).remove();
    var lines = new Lines();
    body.traverse(lines);
    return lines.text();
  }

  /** Collects text and begins a new paragraph at each block. */
  private static final class Lines implements NodeVisitor {
    private final StringBuilder text = new StringBuilder();
    private final StringBuilder line = new StringBuilder();
    private boolean afterBreak;

    @Override
    public void head(Node node, int depth) {
      if (node instanceof TextNode words) {
        line.append(words.getWholeText());
        afterBreak &= words.isBlank();
      } else if (node instanceof Element element && isBreak(element)) {
        flush();
      } else if (node instanceof Element element && element.normalName().equals("br")) {
        line.append(' ');
        afterBreak = true;
      }
    }

    @Override
    public void tail(Node node, int depth) {
      if (node instanceof Element element && BLOCKS.contains(element.normalName())) {
        flush();
      }
    }

    /** A block begins; two line breaks in a row divide paragraphs too. */
    private boolean isBreak(Element element) {
      return BLOCKS.contains(element.normalName())
          || (afterBreak && element.normalName().equals("br"));
    }

    private void flush() {
      var folded = fold(line);
      if (!folded.isEmpty() && text.length() + folded.length() < Body.LENGTH_MAX) {
        text.append(text.isEmpty() ? "" : "\n\n").append(folded);
      }
      line.setLength(0);
      afterBreak = false;
    }

    private static String fold(CharSequence words) {
      var folded = new StringBuilder();
      words
          .codePoints()
          .forEach(c -> {
            var blank = Character.isWhitespace(c) || Character.isSpaceChar(c);
            var after = !folded.isEmpty() && folded.charAt(folded.length() - 1) == ' ';
            if (!blank) {
              folded.appendCodePoint(c);
            } else if (!folded.isEmpty() && !after) {
              folded.append(' ');
            }
          });
      return folded.toString().strip();
    }

    String text() {
      flush();
      return text.toString();
    }
  }
}
