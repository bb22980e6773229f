package broadsheet.app;

import broadsheet.article.ReadResult;
import broadsheet.article.WikiPage;
import broadsheet.fetch.archive.ArchiveItem;
import broadsheet.fetch.archive.MediaWikiDump;
import broadsheet.fetch.archive.WarcPages;
import broadsheet.fetch.archive.ZipEntries;
import broadsheet.source.DocumentFormat;
import broadsheet.source.RawDocument;
import java.io.IOException;

/** Hands on the documents of archives one by one, but for those that were worked off before. */
final class Archives {
  private Archives() {}

  static void warc(Place place, WarcPages pages, InputSink sink) throws IOException {
    var trail = new Trail(place, sink);
    while (trail.isWorkedOff() ? pages.pass() : warcItem(place, pages, sink)) {
      trail.step();
    }
  }

  private static boolean warcItem(Place place, WarcPages pages, InputSink sink) throws IOException {
    var item = pages.next();
    item.ifPresent(one -> take(place, one, sink));
    return item.isPresent();
  }

  static void wiki(Place place, MediaWikiDump pages, InputSink sink) throws IOException {
    var trail = new Trail(place, sink);
    while (trail.isWorkedOff() ? pages.pass() : wikiItem(place, pages, sink)) {
      trail.step();
    }
  }

  private static boolean wikiItem(Place place, MediaWikiDump pages, InputSink sink)
      throws IOException {
    var item = pages.next();
    item.ifPresent(one -> take(place, one, sink));
    return item.isPresent();
  }

  static void zip(Place place, ZipEntries entries, InputSink sink) throws IOException {
    var trail = new Trail(place, sink);
    for (var entry = entries.next(); entry.isPresent(); entry = entries.next()) {
      if (!trail.isWorkedOff()) {
        zipEntry(place.inside(entry.get().name()), entry.get(), sink);
      }
      trail.step();
    }
    if (trail.isAtBegin()) {
      sink.problem(new Problem(place.where(), "holds no files"));
    }
  }

  private static void zipEntry(Place place, ZipEntries.Entry entry, InputSink sink) {
    try {
      StoredDocuments.read(place, entry.content(), sink);
    } catch (IOException damaged) {
      sink.problem(new Problem(place.where(), Inputs.said(damaged)));
    }
  }

  private static void take(Place place, ArchiveItem item, InputSink sink) {
    switch (item) {
      case ArchiveItem.Page page -> page(place, page, sink);
      case ArchiveItem.Wiki(var offset, var page) -> wiki(place.at(offset), page, sink);
      case ArchiveItem.Damaged(var offset, var why) ->
          sink.problem(new Problem(place.at(offset), why));
      case ArchiveItem.Other _ -> {}
    }
  }

  private static void page(Place place, ArchiveItem.Page page, InputSink sink) {
    var url = page.origin().url();
    var where = place.at(page.offset()) + (url == null ? "" : " (" + url + ")");
    Texts.decode(page.content().toArray(), page.charset())
        .ifPresentOrElse(
            text ->
                sink.document(
                    new RawDocument(
                        place.name() + "@" + page.offset(),
                        text,
                        DocumentFormat.HTML,
                        page.origin()),
                    where),
            () -> sink.problem(new Problem(where, "is not text")));
  }

  private static void wiki(String where, WikiPage page, InputSink sink) {
    switch (Readings.of(page)) {
      case ReadResult.Read(var articles) -> sink.articles(articles);
      case ReadResult.Unreadable(var why) ->
          sink.problem(new Problem(where + " (" + page.title() + ")", why));
    }
  }

  /** How far an archive is read, and how far it was worked off before. */
  private static final class Trail {
    private final Place place;
    private final InputSink sink;
    private final long workedOff;
    private long documents;

    Trail(Place place, InputSink sink) {
      this.place = place;
      this.sink = sink;
      var archive = place.archive();
      this.workedOff = archive == null ? 0 : sink.begin(archive);
    }

    boolean isWorkedOff() {
      return documents < workedOff;
    }

    boolean isAtBegin() {
      return documents == 0;
    }

    void step() {
      documents++;
      var archive = place.archive();
      if (archive != null) {
        sink.reached(archive, documents);
      }
    }
  }
}
