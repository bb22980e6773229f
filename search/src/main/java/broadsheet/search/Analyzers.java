package broadsheet.search;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.KStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;

/**
 * Cuts texts into words (UAX #29) without case and accents, English ones without their endings.
 * Words of other languages pass unharmed.
 */
final class Analyzers {
  private Analyzers() {}

  /** Keeps every word, so that phrases of little words can be found. */
  static Analyzer forTexts() {
    return new Words(CharArraySet.EMPTY_SET);
  }

  /** Leaves out little words, which would make a search slow and its order no better. */
  static Analyzer forQueries() {
    return new Words(EnglishAnalyzer.ENGLISH_STOP_WORDS_SET);
  }

  private static final class Words extends Analyzer {
    private final CharArraySet leftOut;

    Words(CharArraySet leftOut) {
      this.leftOut = leftOut;
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
      var tokenizer = new StandardTokenizer();
      var folded = normalize(field, new EnglishPossessiveFilter(tokenizer));
      return new TokenStreamComponents(tokenizer, new KStemFilter(new StopFilter(folded, leftOut)));
    }

    /** What is done to the begin of a word, too ("Sall*"). */
    @Override
    protected TokenStream normalize(String field, TokenStream tokens) {
      return new ASCIIFoldingFilter(new LowerCaseFilter(tokens));
    }
  }
}
