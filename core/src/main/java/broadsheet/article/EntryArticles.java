package broadsheet.article;

import broadsheet.source.EntryContent;
import broadsheet.source.Feed;
import broadsheet.source.Url;
import broadsheet.text.Words;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Makes articles of a feed's entries, with the entry's page where that was read. */
public final class EntryArticles {
  /** An entry with fewer words is an excerpt, and its page is asked for. */
  private static final int WHOLE_WORDS = 200;

  /** A page whose text has fewer words than this share of the entry's is not the entry's page. */
  private static final double PAGE_SHARE = 0.5;

  /** A feed's clock may be so far ahead. */
  private static final Duration AHEAD_MAX = Duration.ofMinutes(10);

  private static final int CHARACTERS_A_WORD = 6;

  private EntryArticles() {}

  /** Whether the entry's page must be read, since the feed has only a part of the text. */
  public static boolean needsPage(Feed feed, EntryContent content) {
    if (content.link() == null || !feed.settings().fullText()) {
      return false;
    }
    var text = FragmentText.of(content.body());
    return words(text) < WHOLE_WORDS || isCutOff(text);
  }

  private static boolean isCutOff(String text) {
    var end = text.stripTrailing();
    return end.endsWith("…") || end.endsWith("...") || end.endsWith("[…]") || end.endsWith("[...]");
  }

  /** Words; of scripts that do not divide them, about as many. */
  private static int words(String text) {
    return Math.max(Words.in(text).size(), text.length() / (2 * CHARACTERS_A_WORD));
  }

  /**
   * The article of an entry; empty when neither page nor entry has a title and a text. The page
   * tells the text, the feed when it was published.
   *
   * @param page what was read of the entry's page, null when it was not
   * @param seen when the entry was seen: an article is not published after that
   */
  public static Optional<Article> of(
      Feed feed, EntryContent content, @Nullable Article page, Instant seen) {
    var own = FragmentText.of(content.body().isEmpty() ? content.summary() : content.body());
    var fits = page != null && words(page.text()) >= PAGE_SHARE * words(own);
    var read = fits ? page : null;
    var body = read == null ? Body.of(own) : read.body();
    var title = title(content, read, body);
    if (title.isEmpty() || body.text().isBlank()) {
      return Optional.empty();
    }
    var notes = new PageNotes(hashtags(content, page), List.of());
    return Optional.of(
        new Article(
            new ArticleId("entry"),
            1,
            url(content, page),
            new Heading(title, standfirst(content, read, body)),
            credit(feed, content, page),
            date(content, page, seen),
            page != null && page.language() != null ? page.language() : language(content),
            body,
            notes));
  }

  private static @Nullable Url url(EntryContent content, @Nullable Article page) {
    return page != null && page.url() != null ? page.url() : content.link();
  }

  /** The feed's, which is the headline without the site's name; or else the text's beginning. */
  private static String title(EntryContent content, @Nullable Article page, Body body) {
    if (!content.title().isBlank()) {
      return content.title();
    }
    if (page != null && !page.title().isBlank()) {
      return page.title();
    }
    var paragraphs = body.paragraphs();
    return paragraphs.isEmpty() ? "" : cut(paragraphs.getFirst().in(body.text()));
  }

  private static String cut(String line) {
    var end = line.length() <= 120 ? line.length() : line.lastIndexOf(' ', 120);
    return end == line.length() ? line : line.substring(0, end <= 0 ? 120 : end) + "…";
  }

  private static @Nullable String standfirst(
      EntryContent content, @Nullable Article page, Body body) {
    if (page != null) {
      return page.standfirst();
    }
    var summary = FragmentText.of(content.summary());
    var repeats = summary.isEmpty() || body.text().startsWith(summary) || isCutOff(summary);
    return repeats ? null : summary.replace("\n\n", " ");
  }

  private static Credit credit(Feed feed, EntryContent content, @Nullable Article page) {
    var authors = page == null || page.authors().isEmpty() ? content.authors() : page.authors();
    var people = authors.stream().filter(name -> Agencies.known(name).isEmpty()).toList();
    var agency =
        page != null && page.agency() != null
            ? page.agency()
            : authors.stream()
                .flatMap(name -> Agencies.known(name).stream())
                .findFirst()
                .orElse(null);
    return new Credit(people, outlet(feed, content, page), agency);
  }

  private static @Nullable String outlet(Feed feed, EntryContent content, @Nullable Article page) {
    var set = feed.settings().outlet();
    if (set != null) {
      return set;
    }
    return page != null && page.outlet() != null ? page.outlet() : content.outlet();
  }

  private static @Nullable PublicationTime date(
      EntryContent content, @Nullable Article page, Instant seen) {
    var latest = seen.plus(AHEAD_MAX);
    var published = content.published();
    if (published != null && !published.isAfter(latest)) {
      return PublicationTime.at(published);
    }
    var told = page == null ? null : page.date();
    return told != null && !told.instant().isAfter(latest) ? told : null;
  }

  private static @Nullable String language(EntryContent content) {
    var declared = content.language();
    return declared == null ? null : LanguageCodes.of(declared);
  }

  private static List<String> hashtags(EntryContent content, @Nullable Article page) {
    var tags = new ArrayList<>(page == null ? List.<String>of() : page.notes().hashtags());
    content.categories().stream().filter(tag -> !tags.contains(tag)).forEach(tags::add);
    return tags;
  }
}
