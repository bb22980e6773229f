package broadsheet.search;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.Term;
import org.apache.lucene.queryparser.classic.MultiFieldQueryParser;
import org.apache.lucene.queryparser.classic.ParseException;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TermRangeQuery;
import org.jspecify.annotations.Nullable;

/**
 * Lucene's classic syntax, less what can be made slow (patterns, fuzziness), and with filters of
 * our own. A colon after any other word is only a colon.
 */
final class WordsParser extends MultiFieldQueryParser {
  private static final Map<String, Float> WEIGHTS =
      Map.of(
          Documents.TITLE, 4f,
          Documents.STANDFIRST, 2f,
          Documents.TAG_WORDS, 2f,
          Documents.ENTITIES, 1.5f,
          Documents.TEXT, 1f,
          Documents.OUTLET, 0.5f);

  private static final String[] FIELDS =
      WEIGHTS.keySet().stream().sorted().toList().toArray(String[]::new);

  private static final List<String> KEYS =
      List.of(Documents.HASHTAG, Documents.LANGUAGE, Documents.DATE);

  private static final int PREFIX_MIN = 2;

  private boolean filtered;

  WordsParser(Analyzer analyzer, Operator between) {
    super(FIELDS, analyzer, WEIGHTS);
    setDefaultOperator(between);
    // "well-known" and words of scripts without spaces are several words in one piece.
    setSplitOnWhitespace(true);
    setAutoGeneratePhraseQueries(true);
  }

  /**
   * Whether the words just parsed asked for more than words: a phrase, a filter, a word's begin.
   */
  boolean sawStructure() {
    return filtered;
  }

  @Override
  protected @Nullable Query getFieldQuery(@Nullable String field, String text, boolean quoted)
      throws ParseException {
    filtered |= quoted;
    if (field == null) {
      return text.startsWith("#") && text.length() > 1
          ? key(Documents.HASHTAG, text)
          : super.getFieldQuery(null, text, quoted);
    }
    var name = field.toLowerCase(Locale.ROOT);
    if (KEYS.contains(name)) {
      return key(name, text);
    }
    return switch (name) {
      case Documents.OUTLET, Documents.TITLE -> {
        filtered = true;
        yield super.getFieldQuery(name, text, true);
      }
      case "after" -> days(text, null);
      case "before" -> days(null, text);
      default -> super.getFieldQuery(null, field + " " + text, quoted);
    };
  }

  @Override
  protected @Nullable Query getFieldQuery(@Nullable String field, String text, int slop)
      throws ParseException {
    return getFieldQuery(field, text, true);
  }

  private Query key(String field, String text) {
    filtered = true;
    var bare = text.startsWith("#") ? text.substring(1) : text;
    return new TermQuery(new Term(field, bare.toLowerCase(Locale.ROOT)));
  }

  /** From the first day on, and before the last one. */
  private Query days(@Nullable String first, @Nullable String last) {
    filtered = true;
    return TermRangeQuery.newStringRange(Documents.DATE, first, last, true, false);
  }

  @Override
  protected Query getPrefixQuery(@Nullable String field, String begin) throws ParseException {
    filtered = true;
    var ours = field == null || WEIGHTS.containsKey(field) || Documents.DATE.equals(field);
    if (!ours || begin.length() < PREFIX_MIN) {
      throw new ParseException("not the begin of a word: " + begin);
    }
    return super.getPrefixQuery(field, begin);
  }

  @Override
  protected Query getWildcardQuery(@Nullable String field, String pattern) throws ParseException {
    throw new ParseException("no patterns: " + pattern);
  }

  @Override
  protected Query getFuzzyQuery(@Nullable String field, String text, float similarity)
      throws ParseException {
    throw new ParseException("no fuzziness: " + text);
  }

  @Override
  protected Query getRegexpQuery(@Nullable String field, String pattern) throws ParseException {
    throw new ParseException("no patterns: " + pattern);
  }
}
