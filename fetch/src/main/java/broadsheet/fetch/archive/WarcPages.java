package broadsheet.fetch.archive;

import broadsheet.source.Bytes;
import broadsheet.source.Origin;
import broadsheet.source.Url;
import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.MessageBody;
import org.netpreserve.jwarc.ParsingException;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcTargetRecord;

/** The web pages of a web archive (WARC, ISO 28500), packed or not, one after the other. */
public final class WarcPages implements Closeable {
  /** A page, unpacked; larger ones are told and passed over. */
  public static final int PAGE_MAX = 10 << 20;

  private final InputStream stored;
  private final WarcRecords records;

  private WarcPages(InputStream stored, StoredBytes bytes) {
    this.stored = stored;
    this.records = new WarcRecords(bytes);
  }

  /**
   * Reads an archive from its first byte.
   *
   * @param packed whether the stream begins with a packed member
   */
  public static WarcPages open(InputStream stored, boolean packed) {
    return new WarcPages(stored, packed ? new GzipMembers(stored) : new PlainBytes(stored));
  }

  /** Whether these first bytes of a file begin a web archive, packed or not. */
  public static boolean isArchive(byte[] opening) {
    if (startsWithRecord(opening)) {
      return true;
    }
    var header = isPacked(opening) ? GzipHeader.length(opening, 0, opening.length) : -1;
    return header > 0
        && startsWithRecord(GzipHeader.firstBytes(opening, header, opening.length - header));
  }

  /** Whether these first bytes of a file begin a packed member. */
  public static boolean isPacked(byte[] opening) {
    return opening.length > 2 && GzipHeader.hasMagic(opening, 0);
  }

  private static boolean startsWithRecord(byte[] bytes) {
    return bytes.length > 5
        && bytes[0] == 'W'
        && bytes[1] == 'A'
        && bytes[2] == 'R'
        && bytes[3] == 'C'
        && bytes[4] == '/';
  }

  /** The next thing in the archive; empty at its end. */
  public Optional<ArchiveItem> next() throws IOException {
    return records
        .next()
        .map(piece ->
            switch (piece) {
              case WarcPiece.Passed(var offset) -> new ArchiveItem.Other(offset);
              case WarcPiece.Broken(var offset, var why) -> new ArchiveItem.Damaged(offset, why);
              case WarcPiece.Whole whole -> page(whole);
            });
  }

  /** Steps over the next thing without reading it; false at the end. */
  public boolean pass() throws IOException {
    return records.next().isPresent();
  }

  private static ArchiveItem page(WarcPiece.Whole record) {
    try (var reader = new WarcReader(new ByteArrayInputStream(record.bytes().toArray()))) {
      return switch (reader.next().orElse(null)) {
        case WarcResponse response -> answer(record.offset(), response);
        case WarcTargetRecord target ->
            new ArchiveItem.Page(
                record.offset(),
                origin(target),
                null,
                Bytes.of(target.body().stream().readAllBytes()));
        case null, default -> new ArchiveItem.Other(record.offset());
      };
    } catch (EOFException cutOff) {
      return new ArchiveItem.Damaged(record.offset(), "its answer ends too early");
    } catch (ParsingException damaged) {
      return new ArchiveItem.Damaged(record.offset(), "its header is damaged");
    } catch (IOException | IllegalArgumentException damaged) {
      return new ArchiveItem.Damaged(record.offset(), "cannot be read: " + damaged.getMessage());
    }
  }

  private static ArchiveItem answer(long offset, WarcResponse record) throws IOException {
    var http = record.http();
    var content = decoded(http);
    if (content.length > PAGE_MAX) {
      return new ArchiveItem.Damaged(
          offset, "its page is larger than " + (PAGE_MAX >> 20) + " MiB");
    }
    return content.length == 0
        ? new ArchiveItem.Other(offset)
        : new ArchiveItem.Page(offset, origin(record), charset(http), Bytes.of(content));
  }

  private static Origin origin(WarcTargetRecord record) {
    var target = record.target();
    var bare = target.startsWith("<") ? target.substring(1, target.length() - 1) : target;
    return new Origin(Url.isWebAddress(bare) ? new Url(bare) : null, seen(record));
  }

  private static @Nullable Instant seen(WarcTargetRecord record) {
    try {
      return record.date();
    } catch (DateTimeException noTime) {
      return null;
    }
  }

  /** What the server declared; jwarc reads the parameters of a media type leniently. */
  private static @Nullable String charset(HttpResponse http) {
    return http.headers()
        .first("Content-Type")
        .map(MediaType::parseLeniently)
        .map(type -> type.parameters().get("charset"))
        .orElse(null);
  }

  /** Crawlers keep the declaration of a content coding that they undid: the bytes decide. */
  private static byte[] decoded(HttpResponse http) throws IOException {
    var coding = http.headers().first("Content-Encoding").orElse("").strip();
    var content = bounded(http.body());
    if (content.length > 2 && GzipHeader.hasMagic(content, 0)) {
      return unpacked(new GZIPInputStream(new ByteArrayInputStream(content)));
    }
    if (coding.equalsIgnoreCase("br") || coding.equalsIgnoreCase("zstd")) {
      if (!beginsLikeMarkup(content)) {
        throw new IOException("its page is packed in a way that is not known (" + coding + ")");
      }
    } else if (coding.equalsIgnoreCase("deflate") && !beginsLikeMarkup(content)) {
      return unpacked(new InflaterInputStream(new ByteArrayInputStream(content)));
    }
    return content;
  }

  private static boolean beginsLikeMarkup(byte[] content) {
    var at = 0;
    while (at < content.length && content[at] >= 0 && content[at] <= ' ') {
      at++;
    }
    return at < content.length && (content[at] == '<' || content[at] == (byte) 0xef);
  }

  private static byte[] bounded(MessageBody body) throws IOException {
    return body.stream().readNBytes(PAGE_MAX + 1);
  }

  private static byte[] unpacked(InputStream packed) throws IOException {
    try (packed) {
      return packed.readNBytes(PAGE_MAX + 1);
    } catch (ZipException damaged) {
      throw new IOException("its packed page makes no sense", damaged);
    }
  }

  @Override
  public void close() throws IOException {
    stored.close();
  }
}
