package broadsheet.fetch.archive;

import broadsheet.article.WikiSite;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The pages of a MediaWiki export (export-0.10 and 0.11), one after the other; one is held at a
 * time. Texts are escaped in these files, so that a page ends where its end tag stands, and a
 * damaged one does not take the next with it.
 */
public final class MediaWikiDump implements Closeable {
  /** Longer pages, with all their versions, are told and passed over. */
  public static final int PAGE_MAX = 16 << 20;

  private static final int HEADER_MAX = 1 << 20;
  private static final int BUFFER = 1 << 16;
  private static final String OPENING = "<page>";
  private static final String CLOSING = "</page>";

  private final InputStream in;
  private final byte[] buffer = new byte[BUFFER];
  private final ByteArrayOutputStream piece = new ByteArrayOutputStream(BUFFER);
  private final TagMatch opening = new TagMatch(OPENING);
  private final TagMatch closing = new TagMatch(CLOSING);
  private @Nullable WikiSite site;
  private int at;
  private int end;
  private long base;
  private boolean inPage;
  private long pageBegin;
  private boolean tooLong;

  private MediaWikiDump(InputStream in) {
    this.in = in;
  }

  public static MediaWikiDump open(InputStream unpacked) {
    return new MediaWikiDump(unpacked);
  }

  /** The next page; empty at the end. Offsets count unpacked bytes. */
  public Optional<ArchiveItem> next() throws IOException {
    return next(true);
  }

  /** Steps over the next page without reading it; false at the end. */
  public boolean pass() throws IOException {
    return next(false).isPresent();
  }

  private Optional<ArchiveItem> next(boolean reading) throws IOException {
    for (var next = read(); next >= 0; next = read()) {
      var ends = closing.after(next) && inPage;
      if (opening.after(next)) {
        var broken = begin();
        if (broken != null) {
          return Optional.of(broken);
        }
      } else if (ends) {
        return Optional.of(reading ? page() : passed());
      }
    }
    var cutOff = inPage;
    inPage = false;
    return cutOff
        ? Optional.of(new ArchiveItem.Damaged(pageBegin, "ends too early (cut off?)"))
        : Optional.empty();
  }

  /** The next byte that may belong to a tag; what stands before it is kept. */
  private int read() throws IOException {
    while (fill()) {
      var begin = at;
      while (at < end && buffer[at] != '<' && !isInTag()) {
        at++;
      }
      keep(begin);
      if (at < end) {
        at++;
        keep(at - 1);
        return buffer[at - 1] & 0xff;
      }
    }
    return -1;
  }

  private boolean isInTag() {
    return opening.matched > 0 || closing.matched > 0;
  }

  private boolean fill() throws IOException {
    if (at == end) {
      base += end;
      at = 0;
      end = Math.max(0, in.read(buffer));
    }
    return at < end;
  }

  /** What stands between pages is not kept, but for what stands before the first. */
  private void keep(int from) {
    if (at > from && (inPage || site == null)) {
      tooLong |= piece.size() + at - from > (inPage ? PAGE_MAX : HEADER_MAX);
      if (!tooLong) {
        piece.write(buffer, from, at - from);
      }
    }
  }

  /** A page begins; when another was not ended before, that one is broken. */
  private @Nullable ArchiveItem begin() {
    if (site == null) {
      site = WikiXml.site(piece.toString(StandardCharsets.UTF_8));
    }
    var broken = inPage ? new ArchiveItem.Damaged(pageBegin, "is damaged: it has no end") : null;
    inPage = true;
    tooLong = false;
    pageBegin = base + at - OPENING.length();
    piece.reset();
    piece.writeBytes(OPENING.getBytes(StandardCharsets.US_ASCII));
    return broken;
  }

  private ArchiveItem passed() {
    inPage = false;
    tooLong = false;
    return new ArchiveItem.Other(pageBegin);
  }

  private ArchiveItem page() {
    inPage = false;
    if (tooLong) {
      tooLong = false;
      return new ArchiveItem.Damaged(pageBegin, "is larger than " + (PAGE_MAX >> 20) + " MiB");
    }
    var xml = piece.toString(StandardCharsets.UTF_8);
    return WikiXml.page(pageBegin, xml, site == null ? WikiSite.UNKNOWN : site);
  }

  @Override
  public void close() throws IOException {
    in.close();
  }

  /** Follows bytes until a tag was read; such a tag's first character stands nowhere else in it. */
  private static final class TagMatch {
    private final String tag;
    private int matched;

    TagMatch(String tag) {
      this.tag = tag;
    }

    boolean after(int next) {
      if (next == tag.charAt(matched)) {
        matched++;
      } else {
        matched = next == tag.charAt(0) ? 1 : 0;
      }
      var whole = matched == tag.length();
      matched = whole ? 0 : matched;
      return whole;
    }
  }
}
