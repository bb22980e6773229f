package broadsheet.fetch.archive;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;

/** Writes web archives for tests. */
final class Warc {
  private final boolean packed;
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final List<Integer> begins = new ArrayList<>();

  Warc(boolean packed) {
    this.packed = packed;
  }

  static String page(String what) {
    return "<html><head><title>"
        + what
        + "</title></head><body><p>The ferry of "
        + what
        + " sails again.</p></body></html>";
  }

  static byte[] http(String head, byte[] body) {
    var out = new ByteArrayOutputStream();
    out.writeBytes(("HTTP/1.1 " + head + "\r\n\r\n").getBytes(StandardCharsets.UTF_8));
    out.writeBytes(body);
    return out.toByteArray();
  }

  static byte[] html(String what) {
    return http(
        "200 OK\r\nContent-Type: text/html; charset=UTF-8",
        page(what).getBytes(StandardCharsets.UTF_8));
  }

  static byte[] gzip(byte[] plain) {
    var out = new ByteArrayOutputStream();
    try (var gzip = new GZIPOutputStream(out)) {
      gzip.write(plain);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return out.toByteArray();
  }

  static byte[] record(String head, long length, byte[] block) {
    var out = new ByteArrayOutputStream();
    var header =
        "WARC/1.1\r\n"
            + head
            + "\r\nWARC-Date: 2031-05-09T10:00:00Z\r\n"
            + "WARC-Record-ID: <urn:uuid:6f3b3b1e-0000-4000-8000-000000000001>\r\n"
            + "Content-Length: "
            + length
            + "\r\n\r\n";
    out.writeBytes(header.getBytes(StandardCharsets.UTF_8));
    out.writeBytes(block);
    out.writeBytes("\r\n\r\n".getBytes(StandardCharsets.UTF_8));
    return out.toByteArray();
  }

  static String response(String path) {
    return "WARC-Type: response\r\nWARC-Target-URI: https://tidings.example/"
        + path
        + "\r\nContent-Type: application/http; msgtype=response";
  }

  Warc response(String path, byte[] http) {
    return raw(record(response(path), http.length, http));
  }

  /** A record as it is, packed if the archive is. */
  Warc raw(byte[] record) {
    begins.add(bytes.size());
    bytes.writeBytes(packed ? gzip(record) : record);
    return this;
  }

  /** Bytes that are no record. */
  Warc junk(byte[] junk) {
    bytes.writeBytes(junk);
    return this;
  }

  byte[] bytes() {
    return bytes.toByteArray();
  }

  /** Where a record begins. */
  int begin(int record) {
    return begins.get(record);
  }
}
