package broadsheet.app;

import broadsheet.article.Article;
import broadsheet.article.ArticleId;
import broadsheet.article.ArticleIds;
import broadsheet.article.EntryArticles;
import broadsheet.article.HtmlExtractor;
import broadsheet.article.ReadResult;
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
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Makes an article of an entry: of its own text, or of its page or document where that is short.
 */
final class EntryMaker {
  private static final Logger LOG = LoggerFactory.getLogger(EntryMaker.class);

  /** After so many failures the entry's own text is taken, or it is given up. */
  private static final int TRIES_MAX = 4;

  private static final Duration FIRST_WAIT = Duration.ofMinutes(10);

  /** So many PDFs are read at once, each in a process. */
  private static final int DOCUMENTS_AT_ONCE = 2;

  private final Outbound outbound;
  private final InstantSource clock;
  private final Semaphore documents = new Semaphore(DOCUMENTS_AT_ONCE);

  EntryMaker(Outbound outbound, InstantSource clock) {
    this.outbound = outbound;
    this.clock = clock;
  }

  /** What became of an entry: an article, or a fate, perhaps with its page to be looked at. */
  sealed interface Made {}

  /**
   * An article, under the id of its content.
   *
   * @param page what stands at its link and could not be read, null when that is not so
   */
  record Ready(Article article, @Nullable UnreadDocument page) implements Made {}

  /** No article, for now or for good. */
  record Not(SettledEntry.Fate fate, @Nullable UnreadDocument page) implements Made {}

  Made make(WaitingEntry entry) {
    var link = entry.content().link();
    if (link == null || !EntryArticles.needsPage(entry.feed(), entry.content())) {
      return own(entry, "holds no text");
    }
    var result = outbound.ask(OutboundRequest.get(link, PdfAnswers.purpose(link)));
    return switch (result) {
      case FetchResult.Fetched page -> fetched(entry, page, "its link leads to no page");
      case FetchResult.NotModified _ -> own(entry, "its page did not answer");
      case FetchResult.Gone() -> own(entry, "its page is gone");
      case FetchResult.Throttled(_, var retryAfter) ->
          later(entry, retryAfter, "its page's server asks to wait");
      case FetchResult.Failed(var fault, var why) when isFinal(fault) ->
          own(entry, "its page cannot be had: " + why);
      case FetchResult.Failed(_, var why) -> later(entry, null, "its page cannot be had: " + why);
    };
  }

  private Made fetched(WaitingEntry entry, FetchResult.Fetched page, String otherwise) {
    if (PdfAnswers.isPdf(page)) {
      return printed(entry, page);
    }
    return isPage(page) ? read(entry, page) : own(entry, otherwise);
  }

  /** Pictures and recordings are no pages; what declares nothing is looked at. */
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
    return fetched(entry, page, "is no page");
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
      return new Ready(ArticleIds.named(article.get()), null);
    }
    var why = "its page holds no article";
    var kept = Bytes.of(html.getBytes(StandardCharsets.UTF_8));
    var unread = unread(entry, fetched.notes().url(), DocumentFormat.HTML, kept);
    return new Not(new SettledEntry.GivenUp(why), unread.because(why));
  }

  private UnreadDocument unread(WaitingEntry entry, Url url, DocumentFormat format, Bytes content) {
    var origin = new Origin(url, clock.instant());
    var feed = entry.feed().url().value();
    return new UnreadDocument(url.value(), feed, origin, format, "", content);
  }

  /** A broken document is kept to be looked at; the entry's own text does without it. */
  private Made printed(WaitingEntry entry, FetchResult.Fetched fetched) {
    var url = fetched.notes().url();
    return switch (document(url, fetched.content())) {
      case ReadResult.Read(var articles) when !articles.isEmpty() ->
          EntryArticles.of(entry.feed(), entry.content(), articles.getFirst(), clock.instant())
              .<Made>map(article -> new Ready(ArticleIds.named(article), null))
              .orElseGet(() -> own(entry, "its document holds no article"));
      case ReadResult.Read _ -> own(entry, "its document holds no article");
      case ReadResult.Unreadable(var why) -> {
        var unread = unread(entry, url, DocumentFormat.PDF, fetched.content()).because(why);
        yield switch (own(entry, "its document cannot be read: " + why)) {
          case Ready(var article, _) -> new Ready(article, unread);
          case Not(var fate, _) -> new Not(fate, unread);
        };
      }
    };
  }

  private ReadResult document(Url url, Bytes content) {
    try {
      documents.acquire();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Stopped();
    }
    try {
      return PdfProcess.read(url.value(), content.toArray());
    } finally {
      documents.release();
    }
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
        .<Made>map(article -> new Ready(ArticleIds.named(article), null))
        .orElseGet(() -> new Not(new SettledEntry.GivenUp(why), null));
  }
}
