package broadsheet.app;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Archives of invented reports. */
final class Packed {
  private Packed() {}

  /** A web archive of so many pages, each packed by itself. */
  static byte[] warc(int pages) {
    var archive = new ByteArrayOutputStream();
    for (var i = 0; i < pages; i++) {
      archive.writeBytes(record("https://tidings.example/" + i, page(i)));
    }
    return archive.toByteArray();
  }

  static String page(int number) {
    return Reports.page(
        "UTF-8",
        "Ferry number " + number,
        "The ferry number " + number + " to Lissa has not sailed since Monday, they say. ");
  }

  static byte[] record(String url, String page) {
    var http =
        ("HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=UTF-8\r\n\r\n" + page)
            .getBytes(StandardCharsets.UTF_8);
    var record = new ByteArrayOutputStream();
    record.writeBytes(
        ("WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: "
                + url
                + "\r\nWARC-Date: 2031-05-09T10:00:00Z\r\n"
                + "WARC-Record-ID: <urn:uuid:6f3b3b1e-0000-4000-8000-000000000001>\r\n"
                + "Content-Type: application/http; msgtype=response\r\nContent-Length: "
                + http.length
                + "\r\n\r\n")
            .getBytes(StandardCharsets.UTF_8));
    record.writeBytes(http);
    record.writeBytes("\r\n\r\n".getBytes(StandardCharsets.UTF_8));
    return gzip(record.toByteArray());
  }

  static byte[] gzip(byte[] plain) {
    var packed = new ByteArrayOutputStream();
    try (var gzip = new GZIPOutputStream(packed)) {
      gzip.write(plain);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return packed.toByteArray();
  }

  /** A zip file of names and contents by turns; contents are text or bytes. */
  static byte[] zip(Object... namesAndContents) {
    var packed = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(packed)) {
      for (var i = 0; i < namesAndContents.length; i += 2) {
        zip.putNextEntry(new ZipEntry(namesAndContents[i].toString()));
        zip.write(
            namesAndContents[i + 1] instanceof byte[] bytes
                ? bytes
                : namesAndContents[i + 1].toString().getBytes(StandardCharsets.UTF_8));
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return packed.toByteArray();
  }

  /** An export of a wiki with so many reports. */
  static String wiki(int pages) {
    var export = new StringBuilder("<mediawiki xml:lang=\"en\"><siteinfo>");
    export.append("<sitename>Salline News</sitename></siteinfo>");
    for (var i = 0; i < pages; i++) {
      export
          .append("<page><title>Ferry number ")
          .append(i)
          .append("</title><ns>0</ns><revision><timestamp>2031-05-09T10:00:00Z</timestamp><text>")
          .append(
              "'''Lissa''' — The [[ferry]] number " + i + " to Lissa will sail again on Friday.")
          .append("</text></revision></page>");
    }
    return export.append("</mediawiki>").toString();
  }
}
