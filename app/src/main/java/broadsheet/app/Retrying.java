package broadsheet.app;

import broadsheet.article.Article;
import broadsheet.article.ArticleIds;
import broadsheet.article.ReadResult;
import broadsheet.source.Origin;
import broadsheet.source.QuarantineId;
import broadsheet.source.QuarantineStore;
import broadsheet.source.Quarantined;
import broadsheet.source.RawDocument;
import broadsheet.source.ReaderVersion;
import broadsheet.source.UnreadDocument;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads documents in quarantine again; those that can be read now are taken in and let go. */
final class Retrying {
  private static final int TOGETHER = 50;

  private final Newsroom newsroom;
  private final QuarantineStore quarantine;
  private final Ingest ingest;

  Retrying(Newsroom newsroom, Ingest ingest) {
    this.newsroom = newsroom;
    this.quarantine = newsroom.stores().quarantine();
    this.ingest = ingest;
  }

  /** Tries all that only older readers tried; answers how many can be read now. */
  int older() {
    var read = 0;
    var next = quarantine.triedBefore(ReaderVersion.CURRENT, TOGETHER);
    while (!next.isEmpty()) {
      for (var entry : next) {
        read += again(entry.id()) ? 1 : 0;
      }
      next = quarantine.triedBefore(ReaderVersion.CURRENT, TOGETHER);
    }
    return read;
  }

  /** All that is in quarantine, the newest first. */
  static List<Quarantined> all(QuarantineStore quarantine) {
    return quarantine.latest(Long.MAX_VALUE, QuarantineStore.COUNT_MAX);
  }

  /** Reads one document again; whether it can be read now. */
  boolean again(QuarantineId id) {
    var document = quarantine.document(id);
    if (document.isEmpty()) {
      return false;
    }
    var reading = new Once(ReadSettings.with(newsroom.recipes()));
    reading.read(document.get());
    if (reading.articles.isEmpty()) {
      newsroom.quarantine(document.get().because(reading.reason()));
      return false;
    }
    ingest.articles(reading.articles);
    ingest.finish();
    return quarantine.release(id);
  }

  /** Collects what one document holds, and why it cannot be read. */
  private static final class Once implements InputSink {
    private final ReadSettings settings;
    private final List<Article> articles = new ArrayList<>();
    private @Nullable String reason;

    Once(ReadSettings settings) {
      this.settings = settings;
    }

    void read(UnreadDocument document) {
      if (!document.hasContent()) {
        reason = document.reason();
        return;
      }
      var content = document.content().toArray();
      switch (document.format()) {
        case HTML, ARTICLE_JSON, PAGE_DUMP, FEED, OPML, SITEMAP, CHANNEL ->
            document(
                new RawDocument(
                    document.name(),
                    new String(content, StandardCharsets.UTF_8),
                    document.format(),
                    document.origin()),
                document.where());
        case null, default -> stored(document, content);
      }
    }

    private void stored(UnreadDocument document, byte[] content) {
      try {
        var place = Place.of(document.name(), document.where());
        StoredDocuments.read(place, new ByteArrayInputStream(content), this);
        articles.replaceAll(article -> placed(article, document.origin()));
      } catch (IOException damaged) {
        reason = Inputs.said(damaged);
      }
    }

    /** A document of the web is known by its address and content, not by its file's name. */
    private static Article placed(Article article, Origin origin) {
      var url = origin.url();
      return url == null || article.url() != null
          ? article
          : ArticleIds.named(article.withUrl(url));
    }

    String reason() {
      return reason == null ? "holds no article" : reason;
    }

    @Override
    public void document(RawDocument document, String where) {
      switch (Readings.of(document, settings).result()) {
        case ReadResult.Read(var read) -> articles(read);
        case ReadResult.Unreadable(var why) -> reason = why;
      }
    }

    @Override
    public void articles(List<Article> read) {
      articles.addAll(read);
    }

    @Override
    public void problem(Problem problem) {
      reason = problem.what();
    }

    @Override
    public void advanced(long bytes) {}
  }
}
