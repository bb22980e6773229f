package broadsheet.search;

import broadsheet.story.SearchIndex;
import org.apache.lucene.queryparser.classic.ParseException;
import org.apache.lucene.queryparser.classic.QueryParser;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;

/** Understands what somebody typed. What it cannot understand it takes as plain words. */
final class QueryReader {
  /** Longer searches are refused. */
  private static final int LENGTH_MAX = 1_000;

  /** Deeper ones are taken as plain words: the parser calls itself. */
  private static final int PARENTHESES_MAX = 20;

  /** What no search here means, though the parser gives it a meaning. */
  private static final String NO_SYNTAX = "?/~^{}[]\\&|!";

  private QueryReader() {}

  /**
   * A search as understood.
   *
   * @param words what an article must match
   * @param anyWord a looser reading, for when nothing matches
   * @param structured whether {@code words} is a condition that likeness in meaning must not pass
   *     by
   */
  record Reading(Query words, Query anyWord, boolean structured) {}

  static Reading read(SearchIndex.Query query) {
    var typed = Documents.plain(query.words()).strip();
    if (typed.isEmpty()) {
      throw new IllegalArgumentException("Type at least one word to search for");
    }
    if (typed.length() > LENGTH_MAX) {
      throw new IllegalArgumentException(
          "A search can have at most "
              + LENGTH_MAX
              + " characters; this one has "
              + typed.length());
    }
    var clean = withoutLooseSyntax(typed);
    try {
      if (clean.chars().filter(c -> c == '(').count() > PARENTHESES_MAX) {
        return plain(clean);
      }
      return structured(clean);
    } catch (ParseException | IndexSearcher.TooManyClauses notOurs) {
      return plain(clean);
    }
  }

  private static Reading structured(String typed) throws ParseException {
    var parser = new WordsParser(Analyzers.forQueries(), QueryParser.Operator.AND);
    var words = orLittleWords(parser.parse(typed), typed);
    var structured = parser.sawStructure() || hasOperator(typed);
    return structured
        ? new Reading(words, words, true)
        : new Reading(words, parse(typed, QueryParser.Operator.OR), false);
  }

  private static Reading plain(String typed) {
    try {
      var escaped = QueryParser.escape(withoutOperators(typed));
      var words = orLittleWords(parse(escaped, QueryParser.Operator.AND), escaped);
      return new Reading(words, parse(escaped, QueryParser.Operator.OR), false);
    } catch (ParseException | IndexSearcher.TooManyClauses notWords) {
      var none = new MatchNoDocsQuery("not words");
      return new Reading(none, none, false);
    }
  }

  private static Query parse(String typed, QueryParser.Operator between) throws ParseException {
    return new WordsParser(Analyzers.forQueries(), between).parse(typed);
  }

  /** A search of little words alone ("to be or not to be") means them. */
  private static Query orLittleWords(Query query, String typed) throws ParseException {
    if (!(query instanceof BooleanQuery all)) {
      return query;
    }
    if (all.clauses().isEmpty()) {
      return new WordsParser(Analyzers.forTexts(), QueryParser.Operator.AND).parse(typed);
    }
    if (all.clauses().stream().allMatch(BooleanClause::isProhibited)) {
      return everythingBut(all);
    }
    return query;
  }

  private static Query everythingBut(BooleanQuery prohibited) {
    var all = new BooleanQuery.Builder();
    prohibited.clauses().forEach(all::add);
    return all.add(MatchAllDocsQuery.INSTANCE, BooleanClause.Occur.MUST).build();
  }

  private static boolean hasOperator(String typed) {
    for (var word : typed.split("\\s", -1)) {
      if (isOperator(word) || word.startsWith("-") || word.startsWith("+")) {
        return true;
      }
    }
    return typed.indexOf('(') >= 0;
  }

  private static boolean isOperator(String word) {
    return word.equals("AND") || word.equals("OR") || word.equals("NOT");
  }

  private static String withoutOperators(String typed) {
    var words = new StringBuilder();
    for (var word : typed.split("\\s", -1)) {
      words.append(isOperator(word) ? "" : word).append(' ');
    }
    return words.toString();
  }

  /** A dash or asterisk that stands alone, as in a pasted headline, means nothing either. */
  private static String withoutLooseSyntax(String typed) {
    var clean = new StringBuilder(typed);
    for (var i = 0; i < clean.length(); i++) {
      var c = clean.charAt(i);
      var next = i + 1 < clean.length() ? clean.charAt(i + 1) : ' ';
      var before = i > 0 ? clean.charAt(i - 1) : ' ';
      var loose =
          switch (c) {
            case '-', '+' ->
                Character.isWhitespace(before)
                    && !Character.isLetterOrDigit(next)
                    && next != '"'
                    && next != '('
                    && next != '#';
            case '*' -> !Character.isLetterOrDigit(before) || Character.isLetterOrDigit(next);
            case ':' -> Character.isWhitespace(next) || Character.isWhitespace(before);
            default -> NO_SYNTAX.indexOf(c) >= 0;
          };
      if (loose) {
        clean.setCharAt(i, ' ');
      }
    }
    return clean.toString();
  }
}
