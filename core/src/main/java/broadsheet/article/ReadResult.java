package broadsheet.article;

import java.util.List;

/** What came of reading a document. */
public sealed interface ReadResult {
  /** It held these articles, in its order. */
  record Read(List<Article> articles) implements ReadResult {
    public Read {
      articles = List.copyOf(articles);
    }
  }

  /** It could not be read; {@code why} is for people. */
  record Unreadable(String why) implements ReadResult {}
}
