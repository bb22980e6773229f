package broadsheet.article;

import java.util.Arrays;

/** Where templates, links and tables end, found in one pass; what is not closed stays text. */
final class WikiBrackets {
  /** What is nested deeper is not looked at. */
  private static final int DEPTH_MAX = 100;

  private final String text;
  private final int[] ends;
  private final int[] open = new int[DEPTH_MAX];
  private int depth;

  private WikiBrackets(String text) {
    this.text = text;
    this.ends = new int[text.length() + 1];
    Arrays.fill(ends, -1);
  }

  /** For each index where one begins: the index of its closing bracket; -1 elsewhere. */
  static int[] ends(String text) {
    var brackets = new WikiBrackets(text);
    brackets.match();
    return brackets.ends;
  }

  private void match() {
    var at = 0;
    while (at + 1 < text.length()) {
      at += step(at);
    }
  }

  /** Takes what stands here; answers how many characters it has. */
  private int step(int at) {
    var first = text.charAt(at);
    var second = text.charAt(at + 1);
    if (first == '{' && second == '|' && isLineBegin(at)) {
      return push(at);
    }
    if ((first == '{' || first == '[') && second == first) {
      return push(at);
    }
    if (first == '|' && second == '}' && !isTemplateEnd(at)) {
      return close(at, "{|");
    }
    if (first == '}' && second == '}') {
      return close(at, "{{");
    }
    return first == ']' && second == ']' ? close(at, "[[") : 1;
  }

  private boolean isLineBegin(int at) {
    var before = at - 1;
    while (before >= 0 && ": \t".indexOf(text.charAt(before)) >= 0) {
      before--;
    }
    return before < 0 || text.charAt(before) == '\n' || at - before > 20;
  }

  /** "|}}" ends a template whose last part is empty. */
  private boolean isTemplateEnd(int at) {
    return depth > 0 && at + 2 < text.length() && text.charAt(at + 2) == '}' && top('{', '{');
  }

  private boolean top(char first, char second) {
    return isAt(open[depth - 1], first, second);
  }

  private boolean isAt(int at, char first, char second) {
    return text.charAt(at) == first && text.charAt(at + 1) == second;
  }

  private int push(int at) {
    if (depth < DEPTH_MAX) {
      open[depth++] = at;
    }
    return 2;
  }

  /** Closes the innermost of its kind; those inside it that are open stay open. */
  private int close(int at, String kind) {
    for (var i = depth - 1; i >= 0; i--) {
      if (isAt(open[i], kind.charAt(0), kind.charAt(1))) {
        ends[open[i]] = at;
        depth = i;
        return 2;
      }
    }
    return 1;
  }
}
