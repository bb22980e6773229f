package broadsheet.search;

import broadsheet.ask.LeadFinder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Set;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TermRangeQuery;
import org.jspecify.annotations.Nullable;

/** Makes the query that finds articles with any word of a question, in a time. */
final class LeadQuery {
  /** Further words of a question are not looked for. */
  static final int WORDS_MAX = 64;

  private static final float TITLE_WEIGHT = 2f;

  private LeadQuery() {}

  static Query of(LeadFinder.Request request) {
    var any = new BooleanQuery.Builder();
    for (var word : words(Documents.plain(request.words()))) {
      any.add(new TermQuery(new Term(Documents.TEXT, word)), BooleanClause.Occur.SHOULD);
      var title = new TermQuery(new Term(Documents.TITLE, word));
      any.add(new BoostQuery(title, TITLE_WEIGHT), BooleanClause.Occur.SHOULD);
    }
    if (request.from() == null && request.until() == null) {
      return any.build();
    }
    return new BooleanQuery.Builder()
        .add(any.build(), BooleanClause.Occur.MUST)
        .add(
            TermRangeQuery.newStringRange(
                Documents.DATE, day(request.from()), day(request.until()), true, true),
            BooleanClause.Occur.FILTER)
        .build();
  }

  private static @Nullable String day(@Nullable LocalDate day) {
    return day == null ? null : day.toString();
  }

  private static Set<String> words(String typed) {
    var words = new LinkedHashSet<String>();
    try (var analyzer = Analyzers.forQueries();
        var tokens = analyzer.tokenStream(Documents.TEXT, typed)) {
      var term = tokens.addAttribute(CharTermAttribute.class);
      tokens.reset();
      while (tokens.incrementToken() && words.size() < WORDS_MAX) {
        words.add(term.toString());
      }
      tokens.end();
    } catch (IOException impossible) {
      throw new UncheckedIOException("cutting a question into words", impossible);
    }
    return words;
  }
}
