package broadsheet.fetch;

import broadsheet.source.FetchResult.Fault;
import broadsheet.source.Purpose;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.util.Arrays;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;

/** Reads and unpacks an answer's content within its bounds: bytes, ratio, and rate. */
final class Content {
  /** Unpacked bytes for each one sent, from {@link #RATIO_FROM} on. */
  private static final int RATIO_MAX = 200;

  private static final int RATIO_FROM = 1 << 20;
  private static final int BUFFER = 16 << 10;

  private final OutboundLimits limits;
  private final Purpose purpose;
  private final int bytesMax;
  private long wireBytes;

  Content(OutboundLimits limits, Purpose purpose) {
    this.limits = limits;
    this.purpose = purpose;
    this.bytesMax = limits.bytesMax(purpose);
  }

  byte[] read(ClassicHttpResponse response) throws IOException {
    var entity = response.getEntity();
    if (!isCut() && entity.getContentLength() > bytesMax) {
      throw tooLarge();
    }
    var coding = coding(response.getHeaders("Content-Encoding"));
    var sent = new PushbackInputStream(new Wire(entity.getContent()), 2);
    var content = drain(unpacked(sent, coding));
    return isGzip(content) ? unpackedOnce(content, coding) : content;
  }

  /** RFC 9309 § 2.5: of a robots.txt the beginning counts. */
  private boolean isCut() {
    return purpose == Purpose.ROBOTS;
  }

  /** A packed file (sitemap.xml.gz) is unpacked unless it was packed on its way as well. */
  private byte[] unpackedOnce(byte[] content, String coding) throws IOException {
    return switch (purpose) {
      case IMAGE, SIGN, DOCUMENT -> content;
      case FEED, SITEMAP, PAGE, ROBOTS, HUB -> {
        if (!coding.isEmpty()) {
          throw AskException.badAnswer("its content is packed twice");
        }
        yield drain(new GZIPInputStream(new ByteArrayInputStream(content), BUFFER));
      }
    };
  }

  /** The one coding; two, or one that was not asked for, are refused. */
  private static String coding(Header[] headers) throws AskException {
    var codings =
        Arrays.stream(headers)
            .map(header -> header.getValue() == null ? "" : header.getValue())
            .flatMap(value -> Arrays.stream(value.split(",", -1)))
            .map(coding -> coding.strip().toLowerCase(Locale.ROOT))
            .filter(coding -> !coding.isEmpty() && !coding.equals("identity"))
            .limit(2)
            .toList();
    if (codings.size() > 1) {
      throw AskException.badAnswer("its content is packed twice");
    }
    return codings.isEmpty() ? "" : codings.getFirst();
  }

  private static InputStream unpacked(PushbackInputStream sent, String coding) throws IOException {
    return switch (coding) {
      case "" -> sent;
      // Some say so of content that is not: it is read as it is.
      case "gzip", "x-gzip" -> isGzip(sent) ? new GZIPInputStream(sent, BUFFER) : sent;
      case "deflate" -> inflated(sent);
      default -> throw AskException.badAnswer("its content is packed in a way not asked for");
    };
  }

  private static boolean isGzip(PushbackInputStream in) throws IOException {
    var head = in.readNBytes(2);
    in.unread(head);
    return isGzip(head);
  }

  private static boolean isGzip(byte[] content) {
    return content.length >= 2 && content[0] == 0x1f && (content[1] & 0xff) == 0x8b;
  }

  /** With a zlib header or, as many send it, without. */
  private static InputStream inflated(PushbackInputStream in) throws IOException {
    var head = in.readNBytes(2);
    in.unread(head);
    var isZlib =
        head.length == 2
            && (head[0] & 0x0f) == 8
            && (((head[0] & 0xff) << 8) + (head[1] & 0xff)) % 31 == 0;
    var inflater = new Inflater(!isZlib);
    return new InflaterInputStream(in, inflater, BUFFER) {
      @Override
      public void close() throws IOException {
        inflater.end();
        super.close();
      }
    };
  }

  private byte[] drain(InputStream from) throws IOException {
    var kept = new ByteArrayOutputStream(BUFFER);
    var buffer = new byte[BUFFER];
    var begunNanos = System.nanoTime();
    try (from) {
      for (var count = from.read(buffer); count >= 0; count = from.read(buffer)) {
        var room = bytesMax - kept.size();
        kept.write(buffer, 0, Math.min(count, room));
        if (count > room) {
          return cut(kept);
        }
        checkRatio(kept.size());
        checkRate(System.nanoTime() - begunNanos);
      }
    }
    return kept.toByteArray();
  }

  private byte[] cut(ByteArrayOutputStream kept) throws AskException {
    if (isCut()) {
      return kept.toByteArray();
    }
    throw tooLarge();
  }

  private AskException tooLarge() {
    return new AskException(
        Fault.TOO_LARGE, "its content is larger than " + (bytesMax >> 10) + " KiB");
  }

  private void checkRatio(long unpackedBytes) throws AskException {
    if (unpackedBytes > RATIO_FROM && unpackedBytes > RATIO_MAX * wireBytes) {
      throw new AskException(
          Fault.TOO_LARGE, "its content unpacks to over " + RATIO_MAX + " times its size");
    }
  }

  private void checkRate(long nanos) throws AskException {
    var grace = limits.silenceMax().toNanos();
    if (nanos > grace && wireBytes < limits.bytesPerSecondMin() * (nanos / 1_000_000_000L)) {
      throw new AskException(Fault.TOO_SLOW, "sends too slowly");
    }
  }

  /** Counts what is sent, before it is unpacked; closing it would read on to the end. */
  private final class Wire extends FilterInputStream {
    Wire(InputStream in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      var one = in.read();
      count(one < 0 ? 0 : 1);
      return one;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
      var count = in.read(into, offset, length);
      count(Math.max(0, count));
      return count;
    }

    @Override
    public void close() {
      // Whoever opened the connection closes it.
    }

    private void count(int bytes) throws AskException {
      wireBytes += bytes;
      if (wireBytes > bytesMax && !isCut()) {
        throw tooLarge();
      }
    }
  }
}
