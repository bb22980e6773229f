package broadsheet.web;

import io.javalin.http.Context;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/** Gzip, in both directions. */
final class Compression {
  private static final int WORTHWHILE_BYTES = 1024;

  private Compression() {}

  static byte[] gzip(byte[] plain) {
    var out = new ByteArrayOutputStream(plain.length / 3 + 64);
    try (var zip = new GZIPOutputStream(out)) {
      zip.write(plain);
    } catch (IOException impossible) {
      throw new UncheckedIOException("compressing in memory", impossible);
    }
    return out.toByteArray();
  }

  /** At most {@code max} bytes of what {@code zipped} holds; one more tells that there was more. */
  static byte[] gunzip(byte[] zipped, int max) throws IOException {
    try (var in = new GZIPInputStream(new ByteArrayInputStream(zipped))) {
      return in.readNBytes(max);
    }
  }

  static void send(Context ctx, String type, byte[] plain) {
    if (plain.length >= WORTHWHILE_BYTES && accepts(ctx)) {
      sendZipped(ctx, type, gzip(plain));
    } else {
      ctx.header("Vary", "Accept-Encoding").contentType(type).result(plain);
    }
  }

  /** Sends whichever form the browser takes. */
  static void send(Context ctx, String type, byte[] plain, byte[] zipped) {
    if (accepts(ctx)) {
      sendZipped(ctx, type, zipped);
    } else {
      ctx.header("Vary", "Accept-Encoding").contentType(type).result(plain);
    }
  }

  private static void sendZipped(Context ctx, String type, byte[] zipped) {
    ctx.header("Vary", "Accept-Encoding").header("Content-Encoding", "gzip");
    ctx.contentType(type).result(zipped);
  }

  private static boolean accepts(Context ctx) {
    var encodings = ctx.header("Accept-Encoding");
    return encodings != null && encodings.contains("gzip");
  }
}
