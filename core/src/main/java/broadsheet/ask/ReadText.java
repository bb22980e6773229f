package broadsheet.ask;

import broadsheet.article.Article;
import broadsheet.text.Sentences;
import broadsheet.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * An article cut into sentences and these into stems, for being looked through once.
 *
 * @param title its stems
 * @param sentences in order, at most {@value #SENTENCES_MAX}
 */
record ReadText(Article article, List<String> title, List<Sentence> sentences) {
  private static final int SENTENCES_MAX = 400;
  private static final int SENTENCE_MAX = 3_000;

  /** Where a sentence stands and its stems. */
  record Sentence(Span span, List<String> stems) {}

  static ReadText of(Article article) {
    var text = article.text();
    var sentences = new ArrayList<Sentence>();
    for (var span : Sentences.in(text)) {
      if (sentences.size() == SENTENCES_MAX) {
        break;
      }
      var read = new Span(span.begin(), Math.min(span.end(), span.begin() + SENTENCE_MAX));
      sentences.add(new Sentence(span, AskWords.stems(read.in(text))));
    }
    return new ReadText(article, AskWords.stems(article.title()), List.copyOf(sentences));
  }

  /** From a sentence on, so many, as far as there are any. */
  Span passage(int first, int count) {
    if (sentences.isEmpty()) {
      return new Span(0, 0);
    }
    var last = Math.min(sentences.size(), first + count) - 1;
    return new Span(sentences.get(first).span().begin(), sentences.get(last).span().end());
  }
}
