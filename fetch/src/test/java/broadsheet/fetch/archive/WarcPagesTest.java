package broadsheet.fetch.archive;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.source.Origin;
import broadsheet.source.Url;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WarcPagesTest {
  private static List<ArchiveItem> read(byte[] archive) throws IOException {
    return read(new ByteArrayInputStream(archive), WarcPages.isPacked(archive));
  }

  private static List<ArchiveItem> read(InputStream archive, boolean packed) throws IOException {
    try (var pages = WarcPages.open(archive, packed)) {
      var items = new ArrayList<ArchiveItem>();
      for (var item = pages.next(); item.isPresent(); item = pages.next()) {
        items.add(item.get());
      }
      return items;
    }
  }

  private static List<String> titles(List<ArchiveItem> items) {
    return items.stream()
        .filter(ArchiveItem.Page.class::isInstance)
        .map(item -> title((ArchiveItem.Page) item))
        .toList();
  }

  private static String title(ArchiveItem.Page page) {
    var html = new String(page.content().toArray(), StandardCharsets.UTF_8);
    return html.substring(html.indexOf("<title>") + 7, html.indexOf("</title>"));
  }

  private static List<ArchiveItem.Damaged> damage(List<ArchiveItem> items) {
    return items.stream()
        .filter(ArchiveItem.Damaged.class::isInstance)
        .map(ArchiveItem.Damaged.class::cast)
        .toList();
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void pagesComeWithAddressAndTime(boolean packed) throws IOException {
    var archive = new Warc(packed).response("a", Warc.html("Lissa")).bytes();

    var items = read(archive);

    assertThat(WarcPages.isArchive(archive)).isTrue();
    assertThat(items).hasSize(1);
    var page = (ArchiveItem.Page) items.getFirst();
    assertThat(page.origin())
        .isEqualTo(
            new Origin(
                new Url("https://tidings.example/a"), Instant.parse("2031-05-09T10:00:00Z")));
    assertThat(page.charset()).isEqualToIgnoringCase("utf-8");
    assertThat(title(page)).isEqualTo("Lissa");
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void whatIsNoPageIsPassedOver(boolean packed) throws IOException {
    var picture = Warc.http("200 OK\r\nContent-Type: image/png", new byte[100_000]);
    var missing =
        Warc.http(
            "404 Not Found\r\nContent-Type: text/html", "<p>No".getBytes(StandardCharsets.UTF_8));
    var archive =
        new Warc(packed)
            .raw(
                Warc.record(
                    "WARC-Type: warcinfo\r\nContent-Type: application/warc-fields",
                    5,
                    "a: b\n".getBytes(StandardCharsets.UTF_8)))
            .raw(Warc.record("WARC-Type: request", 4, "GET ".getBytes(StandardCharsets.UTF_8)))
            .response("picture", picture)
            .response("missing", missing)
            .raw(
                Warc.record(
                    "WARC-Type: revisit\r\nWARC-Target-URI: https://tidings.example/",
                    0,
                    new byte[0]))
            .response("a", Warc.html("Lissa"))
            .bytes();

    var items = read(archive);

    assertThat(titles(items)).containsExactly("Lissa");
    assertThat(damage(items)).isEmpty();
    assertThat(items).hasSize(6);
  }

  @Test
  void transferAndContentCodingsAreUndone() throws IOException {
    var html = Warc.page("Lissa").getBytes(StandardCharsets.UTF_8);
    var deflated = new ByteArrayOutputStream();
    try (var out = new DeflaterOutputStream(deflated)) {
      out.write(html);
    }
    var type = "200 OK\r\nContent-Type: text/html\r\n";
    var archive =
        new Warc(true)
            .response("gzip", Warc.http(type + "Content-Encoding: gzip", Warc.gzip(html)))
            .response("undone", Warc.http(type + "Content-Encoding: gzip", html))
            .response(
                "deflate", Warc.http(type + "Content-Encoding: deflate", deflated.toByteArray()))
            .response("chunked", Warc.http(type + "Transfer-Encoding: chunked", chunked(html)))
            .response("joined", Warc.http(type + "Transfer-Encoding: chunked", html))
            .response("br", Warc.http(type + "Content-Encoding: br", new byte[] {7, 7, 7}))
            .bytes();

    var items = read(archive);

    assertThat(titles(items)).hasSize(5).containsOnly("Lissa");
    assertThat(damage(items)).hasSize(1).first().asString().contains("packed in a way");
  }

  private static byte[] chunked(byte[] body) {
    var out = new ByteArrayOutputStream();
    for (var begin = 0; begin < body.length; begin += 40) {
      var some = Arrays.copyOfRange(body, begin, Math.min(body.length, begin + 40));
      out.writeBytes((Integer.toHexString(some.length) + "\r\n").getBytes(StandardCharsets.UTF_8));
      out.writeBytes(some);
      out.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
    }
    out.writeBytes("0\r\n\r\n".getBytes(StandardCharsets.UTF_8));
    return out.toByteArray();
  }

  @Test
  void aBrokenPackedRecordCostsNoOther() throws IOException {
    var warc = new Warc(true);
    for (var i = 0; i < 5; i++) {
      warc.response("" + i, Warc.html("Lissa" + i));
    }
    var archive = warc.bytes();
    for (var at = warc.begin(2) + 40; at < warc.begin(2) + 60; at++) {
      archive[at] ^= 0x55;
    }

    var items = read(archive);

    assertThat(titles(items)).containsExactly("Lissa0", "Lissa1", "Lissa3", "Lissa4");
    assertThat(damage(items)).hasSize(1);
    assertThat(damage(items).getFirst().offset()).isEqualTo(warc.begin(2));
  }

  @Test
  void oneChangedByteIsSeenByTheChecksum() throws IOException {
    var warc = new Warc(true).response("0", Warc.html("Lissa0")).response("1", Warc.html("Lissa1"));
    var archive = warc.bytes();
    archive[warc.begin(1) - 5] ^= 1;

    var items = read(archive);

    assertThat(titles(items)).containsExactly("Lissa1");
    assertThat(damage(items)).extracting(ArchiveItem.Damaged::offset).containsExactly(0L);
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void junkBetweenRecordsIsToldOnce(boolean packed) throws IOException {
    var warc = new Warc(packed).response("0", Warc.html("Lissa0"));
    var junkBegin = warc.bytes().length;
    var archive =
        warc.junk("no record, for 70,000 bytes ".repeat(2_500).getBytes(StandardCharsets.UTF_8))
            .junk("\r\n".getBytes(StandardCharsets.UTF_8))
            .response("1", Warc.html("Lissa1"))
            .bytes();

    var items = read(archive);

    assertThat(titles(items)).containsExactly("Lissa0", "Lissa1");
    assertThat(damage(items))
        .extracting(ArchiveItem.Damaged::offset)
        .containsExactly((long) junkBegin);
  }

  @ParameterizedTest
  @ValueSource(longs = {-300, 300, 5_000_000})
  void aWrongLengthIsToldAndTheNextRecordFound(long wrong) throws IOException {
    var http = Warc.html("Lissa1".repeat(50));
    var archive =
        new Warc(false)
            .response("0", Warc.html("Lissa0"))
            .raw(Warc.record(Warc.response("1"), http.length + wrong, http))
            .response("2", Warc.html("Lissa2"))
            .response("3", Warc.html("Lissa3"))
            .bytes();

    var items = read(archive);

    assertThat(titles(items)).startsWith("Lissa0");
    assertThat(damage(items)).isNotEmpty();
    if (wrong < 1_000) {
      assertThat(titles(items)).containsExactly("Lissa0", "Lissa2", "Lissa3");
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void aCutOffArchiveGivesWhatCameBefore(boolean packed) throws IOException {
    var warc =
        new Warc(packed).response("0", Warc.html("Lissa0")).response("1", Warc.html("Lissa1"));
    var cut = Arrays.copyOf(warc.bytes(), warc.bytes().length - 60);

    var items = read(cut);

    assertThat(titles(items)).containsExactly("Lissa0");
    assertThat(damage(items)).hasSize(1).first().asString().contains("cut off");
  }

  @Test
  void aRecordCutOffInTheMiddleOfALineCostsNoOther() throws IOException {
    var http = Warc.html("Lissa1".repeat(50));
    var whole = Warc.record(Warc.response("1"), http.length, http);
    var archive =
        new Warc(false)
            .response("0", Warc.html("Lissa0"))
            .raw(Arrays.copyOf(whole, whole.length / 2))
            .response("2", Warc.html("Lissa2"))
            .response("3", Warc.html("Lissa3"))
            .bytes();

    assertThat(titles(read(archive))).containsExactly("Lissa0", "Lissa2", "Lissa3");
  }

  @Test
  void recordsCutShortByTheCrawlerAreTold() throws IOException {
    var http = Warc.html("Lissa");
    var archive =
        new Warc(true)
            .raw(Warc.record(Warc.response("0") + "\r\nWARC-Truncated: length", http.length, http))
            .response("1", Warc.html("Lissa1"))
            .bytes();

    var items = read(archive);

    assertThat(titles(items)).containsExactly("Lissa1");
    assertThat(damage(items)).hasSize(1).first().asString().contains("cut short");
  }

  @Test
  void aWholeArchivePackedAtOnceIsReadToo() throws IOException {
    var warc = new Warc(false);
    for (var i = 0; i < 300; i++) {
      warc.response("" + i, Warc.html("Lissa" + i));
    }

    assertThat(titles(read(Warc.gzip(warc.bytes())))).hasSize(300);
  }

  @Test
  void aBombIsRefused() throws IOException {
    var bomb = Warc.gzip(new byte[200 << 20]);
    var http = Warc.http("200 OK\r\nContent-Type: text/html\r\nContent-Encoding: gzip", bomb);

    var items = read(new Warc(true).response("bomb", http).bytes());

    assertThat(damage(items)).hasSize(1).first().asString().contains("larger than 10 MiB");
  }

  /** An archive that is made while it is read, and never stands in memory as a whole. */
  private static final class Endless extends InputStream {
    private final int records;
    private int made;
    private int given;
    private byte[] record = new byte[0];
    private int at;

    Endless(int records) {
      this.records = records;
    }

    @Override
    public int read() {
      if (at == record.length) {
        if (made == records) {
          return -1;
        }
        var warc = new Warc(true).response("" + made, Warc.html("Lissa" + made));
        record = warc.bytes();
        if (made % 100 == 99) {
          record[record.length / 2] ^= 0x3c;
        }
        made++;
        at = 0;
      }
      given++;
      return record[at++] & 0xff;
    }

    @Override
    public int read(byte[] into, int offset, int length) {
      var next = read();
      var count = 0;
      while (next >= 0 && count < length) {
        into[offset + count++] = (byte) next;
        next = count < length ? read() : -1;
      }
      return count == 0 ? -1 : count;
    }
  }

  @Test
  void aLongArchiveWithDamageStreams() throws IOException {
    var records = Integer.getInteger("broadsheet.test.records", 2_000);
    var archive = new Endless(records);
    var pages = 0;
    var damaged = 0;
    var furthestAhead = 0;
    try (var reader = WarcPages.open(archive, true)) {
      for (var item = reader.next(); item.isPresent(); item = reader.next()) {
        pages += item.get() instanceof ArchiveItem.Page ? 1 : 0;
        damaged += item.get() instanceof ArchiveItem.Damaged ? 1 : 0;
        furthestAhead = Math.max(furthestAhead, archive.given - (int) item.get().offset());
      }
    }

    assertThat(pages + damaged).isEqualTo(records);
    assertThat(damaged).isEqualTo(records / 100);
    assertThat(furthestAhead).isLessThan(2 << 20);
  }
}
