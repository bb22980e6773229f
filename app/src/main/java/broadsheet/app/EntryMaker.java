package broadsheet.app;

import broadsheet.article.Article;
import broadsheet.article.ArticleId;
import broadsheet.article.ArticleIds;
import broadsheet.article.EntryArticles;
import broadsheet.article.HtmlExtractor;
import broadsheet.source.Bytes;
import broadsheet.source.DocumentFormat;
import broadsheet.source.EntryContent;
import broadsheet.source.EntryKey;
import broadsheet.source.Feed;
import broadsheet.source.FetchResult;
import broadsheet.source.LookReading;
import broadsheet.source.Origin;
import broadsheet.source.Outbound;
import broadsheet.source.OutboundRequest;
import broadsheet.source.Purpose;
import broadsheet.source.SettledEntry;
import broadsheet.source.UnreadDocument;
import broadsheet.source.Url;
import broadsheet.source.WaitingEntry;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Makes an article of an entry: of its own text, or of its page where that is short. */
final class EntryMaker {
  private static final Logger LOG = LoggerFactory.getLogger(EntryMaker.class);

  /** After so many failures the entry's own text is taken, or it is given up. */
  private static final int TRIES_MAX = 4;

  private static final Duration FIRST_WAIT = Duration.ofMinutes(10);

  private final Outbound outbound;
  private final InstantSource clock;

  EntryMaker(Outbound outbound, InstantSource clock) {
    this.outbound = outbound;
    this.clock = clock;
  }

  /** What became of an entry: an article, or a fate, perhaps with its page to be looked at. */
  sealed interface Made {}

  /** An article, under the id of its content. */
  record Ready(Article article) implements Made {}

  /** No article, for now or for good. */
  record Not(SettledEntry.Fate fate, @Nullable UnreadDocument page) implements Made {}

  Made make(WaitingEntry entry) {
    var link = entry.content().link();
    if (link == null || !EntryArticles.needsPage(entry.feed(), entry.content())) {
      return own(entry, "holds no text");
    }
    var result = outbound.ask(OutboundRequest.get(link, Purpose.PAGE));
    return switch (result) {
      case FetchResult.Fetched page when !isPage(page) -> own(entry, "its link leads to no page");
      case FetchResult.Fetched page -> read(entry, page);
      case FetchResult.NotModified _ -> own(entry, "its page did not answer");
      case FetchResult.Gone() -> own(entry, "its page is gone");
      case FetchResult.Throttled(_, var retryAfter) ->
          later(entry, retryAfter, "its page's server asks to wait");
      case FetchResult.Failed(var fault, var why) when isFinal(fault) ->
          own(entry, "its page cannot be had: " + why);
      case FetchResult.Failed(_, var why) -> later(entry, null, "its page cannot be had: " + why);
    };
  }

  /** Pictures, recordings and PDFs are no pages; what declares nothing is looked at. */
  private static boolean isPage(FetchResult.Fetched fetched) {
    var declared = fetched.contentType();
    var type = declared == null ? "" : declared.toLowerCase(Locale.ROOT);
    return type.isEmpty()
        || type.startsWith("text/")
        || type.contains("html")
        || type.contains("xml");
  }

  /** The article of a page that was asked for by itself. */
  Made page(Feed feed, FetchResult.Fetched page) {
    var content =
        new EntryContent(page.notes().url(), "", "", "", List.of(), null, null, List.of(), null);
    var entry = new WaitingEntry(feed, new EntryKey(""), content, 0);
    return isPage(page) ? read(entry, page) : own(entry, "is no page");
  }

  private static boolean isFinal(FetchResult.Fault fault) {
    return switch (fault) {
      case REFUSED_ADDRESS, ROBOTS, TOO_LARGE, TOO_MANY_REDIRECTS, FORBIDDEN, NOT_FOUND -> true;
      case NO_SUCH_HOST,
          NO_CONNECTION,
          CERTIFICATE,
          TOO_SLOW,
          BAD_ANSWER,
          OTHER_STATUS,
          SERVER_ERROR ->
          false;
    };
  }

  private Made read(WaitingEntry entry, FetchResult.Fetched fetched) {
    var html = LookReading.text(fetched);
    var page = extract(html, fetched.notes().url());
    var article =
        EntryArticles.of(entry.feed(), entry.content(), page.orElse(null), clock.instant());
    if (article.isPresent()) {
      return new Ready(ArticleIds.named(article.get()));
    }
    var why = "its page holds no article";
    var link = fetched.notes().url();
    var unread =
        new UnreadDocument(
            link.value(),
            entry.feed().url().value(),
            new Origin(link, clock.instant()),
            DocumentFormat.HTML,
            why,
            Bytes.of(html.getBytes(StandardCharsets.UTF_8)));
    return new Not(new SettledEntry.GivenUp(why), unread);
  }

  /** A fault of ours in one page is that page's problem and nobody else's. */
  private static Optional<Article> extract(String html, Url url) {
    try {
      return HtmlExtractor.extract(html, new ArticleId(url.value()), url);
    } catch (RuntimeException | StackOverflowError fault) {
      LOG.error("page not read", fault);
      return Optional.empty();
    }
  }

  private Made later(WaitingEntry entry, @Nullable Duration asked, String why) {
    if (entry.tries() >= TRIES_MAX) {
      return own(entry, why);
    }
    var wait = FIRST_WAIT.multipliedBy(1L << (2 * entry.tries()));
    var longer = asked != null && asked.compareTo(wait) > 0 ? asked : wait;
    return new Not(new SettledEntry.PutOff(clock.instant().plus(longer), why), null);
  }

  private Made own(WaitingEntry entry, String why) {
    return EntryArticles.of(entry.feed(), entry.content(), null, clock.instant())
        .<Made>map(article -> new Ready(ArticleIds.named(article)))
        .orElseGet(() -> new Not(new SettledEntry.GivenUp(why), null));
  }
}
