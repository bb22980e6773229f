package broadsheet.web;

import broadsheet.source.Bytes;
import broadsheet.source.RawDocument;
import io.javalin.http.UploadedFile;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Files that somebody sent, brought to text within bounds. */
final class Upload {
  static final int TOTAL_MAX_MIB = 64;
  static final int FILES_MAX = 1000;

  /** With the lines between the files. */
  static final long REQUEST_MAX = TOTAL_MAX_MIB * 1024L * 1024 + 1024L * FILES_MAX;

  private static final int TOTAL_MAX = TOTAL_MAX_MIB * 1024 * 1024;
  private static final int SINGLE_MAX = 10 * 1024 * 1024;
  private static final int NAME_MAX = 200;

  private Upload() {}

  static List<RawDocument> documents(List<UploadedFile> files) {
    if (files.size() > FILES_MAX) {
      throw new Refusal(413, "Too many files", "At most " + FILES_MAX + " at a time.");
    }
    var documents = new ArrayList<RawDocument>();
    var left = TOTAL_MAX;
    for (var file : files) {
      var bytes = read(file, left + 1);
      left -= bytes.length;
      if (left < 0) {
        throw tooMuch();
      }
      if (bytes.length > 0) {
        documents.add(new RawDocument(name(file.filename()), decode(bytes), null));
      }
    }
    return documents;
  }

  /** The bytes of one file, unpacked. */
  static Bytes single(@Nullable UploadedFile file) {
    var bytes = file == null ? new byte[0] : read(file, SINGLE_MAX + 1);
    if (bytes.length == 0) {
      throw new Refusal(422, "Nothing to read", "No file was sent, or it was empty.");
    } else if (bytes.length > SINGLE_MAX) {
      throw new Refusal(413, "Too much at once", "Such a file has at most 10 MiB.");
    }
    return Bytes.of(bytes);
  }

  static Refusal tooMuch() {
    return new Refusal(413, "Too much at once", "At most " + TOTAL_MAX_MIB + " MiB at a time.");
  }

  /** The last part of a path, without anything that is not printed. */
  static String name(String path) {
    var begin = Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1;
    var name = new StringBuilder();
    path.substring(begin)
        .codePoints()
        .filter(c -> !Character.isISOControl(c) && Character.getType(c) != Character.FORMAT)
        .limit(NAME_MAX)
        .forEach(name::appendCodePoint);
    var clean = name.toString().strip();
    var plain = clean.endsWith(".gz") ? clean.substring(0, clean.length() - 3) : clean;
    return plain.replace(".", "").isEmpty() ? "upload" : plain;
  }

  /** UTF-8, UTF-16 with a mark, or else what old pages were written in. */
  static String decode(byte[] bytes) {
    if (startsWith(bytes, 0xfe, 0xff) || startsWith(bytes, 0xff, 0xfe)) {
      return new String(bytes, StandardCharsets.UTF_16);
    }
    try {
      var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return text.startsWith("\ufeff") ? text.substring(1) : text;
    } catch (CharacterCodingException notUtf8) {
      return new String(bytes, Charset.forName("windows-1252"));
    }
  }

  private static byte[] read(UploadedFile file, int max) {
    try (var in = file.content()) {
      var bytes = in.readNBytes(max);
      var isZipped =
          file.filename().toLowerCase(Locale.ROOT).endsWith(".gz") || startsWith(bytes, 0x1f, 0x8b);
      return isZipped ? Compression.gunzip(bytes, max) : bytes;
    } catch (IOException broken) {
      throw new Refusal(
          422, "A file is broken", "\"" + name(file.filename()) + "\" cannot be unpacked.");
    }
  }

  private static boolean startsWith(byte[] bytes, int first, int second) {
    return bytes.length > 1 && (bytes[0] & 0xff) == first && (bytes[1] & 0xff) == second;
  }
}
