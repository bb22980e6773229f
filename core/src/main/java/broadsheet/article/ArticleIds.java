package broadsheet.article;

import broadsheet.source.CanonicalUrl;
import broadsheet.source.Url;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Makes the ids under which articles are kept. */
public final class ArticleIds {
  private static final String ALPHABET = "abcdefghijklmnopqrstuvwxyz234567";
  private static final int LENGTH = 12;

  private ArticleIds() {}

  /**
   * The first 12 base32 characters (RFC 4648, lower case) of SHA-256 over the canonical address, or
   * outlet and title when there is none, and the text.
   */
  public static ArticleId ofContent(
      @Nullable Url url, @Nullable String outlet, String title, String text) {
    var place = url == null ? (outlet == null ? "" : outlet) + '\0' + title : CanonicalUrl.of(url);
    return new ArticleId(hash(place + '\0' + text));
  }

  /** The same article under the id of its content, as the first reading of it. */
  public static Article named(Article article) {
    return new Article(
        ofContent(article.url(), article.outlet(), article.title(), article.text()),
        1,
        article.url(),
        article.heading(),
        article.credit(),
        article.date(),
        article.language(),
        article.body(),
        article.notes());
  }

  /**
   * The canonical address under which later readings of an article find it; empty when it has none,
   * or that of a site's front page, which is no article's own.
   */
  public static Optional<String> address(Article article) {
    return Optional.ofNullable(article.url())
        .map(CanonicalUrl::of)
        .filter(address -> address.indexOf('/') > 0 || address.indexOf('?') > 0);
  }

  private static String hash(String content) {
    var digest = sha256().digest(content.getBytes(StandardCharsets.UTF_8));
    var bits = 0L;
    for (var i = 0; i < 8; i++) {
      bits = bits << 8 | (digest[i] & 0xff);
    }
    var id = new StringBuilder();
    for (var i = 0; i < LENGTH; i++) {
      id.append(ALPHABET.charAt((int) (bits >>> (59 - 5 * i)) & 31));
    }
    return id.toString();
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java has SHA-256", impossible);
    }
  }
}
