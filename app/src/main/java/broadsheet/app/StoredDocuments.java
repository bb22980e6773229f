package broadsheet.app;

import broadsheet.article.ReadResult;
import broadsheet.fetch.archive.Bzip2;
import broadsheet.fetch.archive.MediaWikiDump;
import broadsheet.fetch.archive.WarcPages;
import broadsheet.fetch.archive.ZipEntries;
import broadsheet.source.Bytes;
import broadsheet.source.DocumentFormat;
import broadsheet.source.Formats;
import broadsheet.source.Origin;
import broadsheet.source.RawDocument;
import broadsheet.source.UnreadDocument;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Reads an open stream: finds out what it is by its first bytes, and hands its documents on. */
final class StoredDocuments {
  /** A page or dump, unpacked; larger ones are refused. */
  static final int PAGE_BYTES_MAX = 10 << 20;

  /** A document laid out for print; larger ones are refused. */
  static final int PDF_BYTES_MAX = 32 << 20;

  /** So far the kind of an input is looked for. */
  private static final int LOOKED_AT = 1 << 12;

  private static final int BUFFER = 1 << 16;

  private StoredDocuments() {}

  /** Archives document by document, JSON object by object, anything else as one document. */
  static void read(Place place, InputStream stored, InputSink sink) throws IOException {
    var plain = new BufferedInputStream(stored, BUFFER);
    var opening = Unpacked.peek(plain, LOOKED_AT);
    if (isWarc(place, opening)) {
      Archives.warc(place, WarcPages.open(plain, WarcPages.isPacked(opening)), sink);
    } else if (ZipEntries.isArchive(opening)) {
      zip(place, plain, sink);
    } else if (Bzip2.isPacked(opening)) {
      readUnpacked(place.unpacked(".bz2"), Bzip2.open(plain), sink);
    } else {
      readUnpacked(place, plain, sink);
    }
  }

  /** One that is damaged at its begin is known by its name. */
  private static boolean isWarc(Place place, byte[] opening) {
    return WarcPages.isArchive(opening)
        || (opening.length > 0 && place.isNamed(".warc", ".warc.gz"));
  }

  private static void zip(Place place, InputStream in, InputSink sink) throws IOException {
    if (place.isInside()) {
      sink.problem(new Problem(place.where(), "is an archive inside an archive; unpack it first"));
    } else {
      Archives.zip(place, ZipEntries.open(in), sink);
    }
  }

  private static void readUnpacked(Place packed, InputStream stored, InputSink sink)
      throws IOException {
    var in = Unpacked.open(packed.name(), stored);
    var place = packed.unpacked(".gz");
    var opening = new String(Unpacked.peek(in, LOOKED_AT), StandardCharsets.ISO_8859_1);
    if (opening.isEmpty()) {
      sink.problem(new Problem(place.where(), "is empty"));
    } else if (isPdf(opening)) {
      readPdf(place, in, sink);
    } else if (Formats.detect(place.name(), opening).orElse(null) == DocumentFormat.MEDIAWIKI) {
      Archives.wiki(place, MediaWikiDump.open(in), sink);
    } else if (isJsonLines(place, opening)) {
      JsonLines.read(place.where(), in, sink);
    } else if (isJson(opening)) {
      JsonValues.read(place.where(), in, sink);
    } else {
      readWhole(place, in, sink);
    }
  }

  private static boolean isPdf(String opening) {
    var at = opening.indexOf("%PDF-");
    return at >= 0 && at <= 1024 && opening.substring(0, at).indexOf('<') < 0;
  }

  private static boolean isJsonFeed(String opening) {
    return opening.stripLeading().startsWith("{") && opening.contains("jsonfeed.org/version");
  }

  private static boolean isJsonLines(Place place, String opening) {
    return !isJsonFeed(opening) && (place.isNamed(".jsonl", ".ndjson") || isWholeLine(opening));
  }

  /** Whether the first line looks like a whole object, or goes on beyond what is looked at. */
  private static boolean isWholeLine(String opening) {
    var line = opening.stripLeading();
    var end = line.indexOf('\n');
    return line.startsWith("{") && (end < 0 || line.substring(0, end).strip().endsWith("}"));
  }

  private static boolean isJson(String opening) {
    var text = opening.stripLeading();
    return !isJsonFeed(opening)
        && (text.startsWith("{")
            || (text.startsWith("[") && text.substring(1).stripLeading().startsWith("{")));
  }

  private static void readWhole(Place place, InputStream in, InputSink sink) throws IOException {
    var bytes = in.readNBytes(PAGE_BYTES_MAX + 1);
    if (bytes.length > PAGE_BYTES_MAX) {
      var limit = "is larger than " + (PAGE_BYTES_MAX >> 20) + " MiB; a page this big is not read";
      sink.unread(unread(place, null, limit, Bytes.NONE));
      return;
    }
    Texts.decode(bytes)
        .ifPresentOrElse(
            text ->
                sink.document(new RawDocument(place.name(), text, formatOf(place)), place.where()),
            () ->
                sink.unread(
                    unread(
                        place,
                        null,
                        "is not text (a picture, an archive, a program?)",
                        Bytes.of(bytes))));
  }

  private static @Nullable DocumentFormat formatOf(Place place) {
    return place.isNamed(".html", ".htm") ? DocumentFormat.HTML : null;
  }

  private static void readPdf(Place place, InputStream in, InputSink sink) throws IOException {
    var bytes = in.readNBytes(PDF_BYTES_MAX + 1);
    if (bytes.length > PDF_BYTES_MAX) {
      var limit = "is larger than " + (PDF_BYTES_MAX >> 20) + " MiB; a PDF this big is not read";
      sink.unread(unread(place, DocumentFormat.PDF, limit, Bytes.NONE));
      return;
    }
    switch (PdfProcess.read(place.name(), bytes)) {
      case ReadResult.Read(var articles) -> sink.articles(articles);
      case ReadResult.Unreadable(var why) ->
          sink.unread(unread(place, DocumentFormat.PDF, why, Bytes.of(bytes)));
    }
  }

  private static UnreadDocument unread(
      Place place, @Nullable DocumentFormat format, String why, Bytes content) {
    return new UnreadDocument(place.name(), place.where(), Origin.UNKNOWN, format, why, content);
  }
}
