package broadsheet.article;

import broadsheet.source.Url;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes articles of a wiki's pages. */
public final class WikiArticles {
  private static final int TEXT_MIN = 60;
  private static final int HASHTAGS_MAX = 30;
  private static final int TITLE_MAX = 500;
  private static final String PLAIN = "-_.~!*();:@,/";

  /** Categories that tell the state of a page and not what it is about. */
  private static final Set<String> STATES =
      Set.of(
          "published",
          "archived",
          "disputed",
          "prepared",
          "review",
          "veröffentlicht",
          "archiviert",
          "publié",
          "article publié",
          "article archivé",
          "publicado",
          "archivado",
          "artículos publicados",
          "artículos archivados",
          "pubblicati",
          "archiviati",
          "publicados",
          "опубликовано",
          "в архиве",
          "опубліковано",
          "منشورة",
          "opublikowane",
          "gepubliceerd");

  private WikiArticles() {}

  /**
   * The page's article; empty when it has no running text. The date is that of a date template,
   * else that of a category, else that of the first version; otherwise unknown.
   */
  public static Optional<Article> of(WikiPage page) {
    var site = page.site();
    var text = WikiText.parse(page.text(), site);
    var body = text.body();
    if (body.text().length() < TEXT_MIN || page.title().isBlank()) {
      return Optional.empty();
    }
    var title = page.title().strip();
    var outlet = site.name();
    var article =
        new Article(
            new ArticleId("page"),
            1,
            url(site.base(), title),
            new Heading(title.substring(0, Math.min(TITLE_MAX, title.length())), null),
            outlet == null ? Credit.NONE : Credit.of(outlet),
            date(page, text),
            site.language(),
            body,
            new PageNotes(hashtags(text, site.language()), List.of()));
    return Optional.of(ArticleIds.named(article));
  }

  private static @Nullable PublicationTime date(WikiPage page, WikiText.Parsed text) {
    var language = page.site().language();
    return text.dates().stream()
        .flatMap(date -> WikiDates.parse(date, language).stream())
        .findFirst()
        .or(() ->
            text.categories().stream()
                .flatMap(name -> WikiDates.parse(name, language).stream())
                .findFirst())
        .or(() -> Optional.ofNullable(page.created()).map(PublicationTime::at))
        .orElse(null);
  }

  private static List<String> hashtags(WikiText.Parsed text, @Nullable String language) {
    return text.categories().stream()
        .filter(name -> !STATES.contains(name.toLowerCase(Locale.ROOT)))
        .filter(name -> WikiDates.parse(name, language).isEmpty())
        .distinct()
        .limit(HASHTAGS_MAX)
        .toList();
  }

  /** The page's address beside the one that is known. */
  private static @Nullable Url url(@Nullable String base, String title) {
    var folder = base == null ? -1 : base.lastIndexOf('/');
    if (base == null || folder < "https://x".length()) {
      return null;
    }
    var address = new StringBuilder(base.substring(0, folder + 1));
    for (var b : title.replace(' ', '_').getBytes(StandardCharsets.UTF_8)) {
      var c = (char) (b & 0xff);
      if (c < 0x80 && (Character.isLetterOrDigit(c) || PLAIN.indexOf(c) >= 0)) {
        address.append(c);
      } else {
        address.append('%').append(hex(c >> 4)).append(hex(c & 15));
      }
    }
    return Url.isWebAddress(address.toString()) ? new Url(address.toString()) : null;
  }

  private static char hex(int digit) {
    return "0123456789ABCDEF".charAt(digit);
  }
}
