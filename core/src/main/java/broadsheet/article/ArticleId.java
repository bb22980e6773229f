package broadsheet.article;

/** Names an article: the id it came with on the command line, a hash of its content when stored. */
public record ArticleId(String value) implements Comparable<ArticleId> {
  public ArticleId {
    if (value.isBlank() || value.length() > 2000) {
      throw new IllegalArgumentException("not an article id: '" + value + "'");
    }
  }

  @Override
  public int compareTo(ArticleId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
