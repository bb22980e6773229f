package broadsheet.story;

import broadsheet.article.ArticleId;

/** Ids of stories: short, and the same in every replay. */
public final class StoryIds {
  private static final String LETTERS = "abcdefghijkmnpqrstuvwxyz23456789";
  private static final int LENGTH = 10;

  private StoryIds() {}

  /** Ten letters from a 64-bit FNV-1a hash of the id of the article that starts the story. */
  public static String of(ArticleId first) {
    var hash = 0xcbf29ce484222325L;
    for (var i = 0; i < first.value().length(); i++) {
      hash = (hash ^ first.value().charAt(i)) * 0x100000001b3L;
    }
    hash ^= hash >>> 29;
    var id = new StringBuilder(LENGTH);
    for (var i = 0; i < LENGTH; i++) {
      id.append(LETTERS.charAt((int) (hash >>> (5 * i)) & 31));
    }
    return id.toString();
  }
}
