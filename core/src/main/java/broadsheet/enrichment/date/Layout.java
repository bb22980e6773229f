package broadsheet.enrichment.date;

import java.util.Set;

/** In which sentence and paragraph each token stands, and whether inside quotation marks. */
final class Layout {
  private static final Set<String> ENDS = Set.of(".", "!", "?", "؟", "…");

  private final int[] sentences;
  private final int[] paragraphs;
  private final boolean[] quoted;

  private Layout(int size) {
    sentences = new int[size];
    paragraphs = new int[size];
    quoted = new boolean[size];
  }

  static Layout of(Tokens tokens) {
    var layout = new Layout(tokens.size());
    var sentence = 0;
    var paragraph = 0;
    var open = false;
    for (var i = 0; i < tokens.size(); i++) {
      var isBreak = tokens.is(i, Token.BREAK);
      paragraph += isBreak ? 1 : 0;
      sentence += isBreak || (i > 0 && begins(tokens, i)) ? 1 : 0;
      open = !isBreak && (tokens.is(i, "\"") != open);
      layout.sentences[i] = sentence;
      layout.paragraphs[i] = paragraph;
      layout.quoted[i] = open;
    }
    return layout;
  }

  private static boolean begins(Tokens tokens, int at) {
    var end = tokens.is(at - 1, "\"") || tokens.is(at - 1, ")") ? at - 2 : at - 1;
    if (!ENDS.contains(tokens.key(end)) || !tokens.at(at).spaced()) {
      return false;
    }
    var token = tokens.at(at);
    var starts =
        !token.isWord() || token.capital() || !Character.isLowerCase(token.key().charAt(0));
    return starts
        && (!tokens.is(end, ".")
            || tokens.at(end - 1).length() > 2
            || tokens.at(end - 1).isNumber())
        && !isMonthDay(tokens, end, at);
  }

  /** "Nov. 6", "24. März". */
  private static boolean isMonthDay(Tokens tokens, int end, int at) {
    var abbreviated =
        tokens.at(end - 1).length() <= 4 && tokens.at(at).isNumber() && tokens.at(end - 1).isWord();
    return abbreviated || (tokens.at(end - 1).isNumber() && tokens.at(end - 1).length() <= 2);
  }

  int sentence(int token) {
    return token < sentences.length ? sentences[token] : Integer.MAX_VALUE;
  }

  int paragraph(int token) {
    return token < paragraphs.length ? paragraphs[token] : Integer.MAX_VALUE;
  }

  boolean isQuoted(int token) {
    return token < quoted.length && quoted[token];
  }
}
