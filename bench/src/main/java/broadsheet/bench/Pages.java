package broadsheet.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPInputStream;

/** Pages in a folder, packed or not, which the project does not bring along. */
public final class Pages {
  private static final int HEAD = 8_192;

  private Pages() {}

  /** A page's markup and its file's name, without ".gz". */
  public record Page(String name, String html) {}

  /**
   * All pages of the folder that the property {@code broadsheet.pages} names.
   *
   * @throws IllegalStateException when it is not there
   */
  static List<Page> ofProperty() {
    var folder =
        Path.of(System.getProperty("broadsheet.pages", "../shared/bench/extract/zyte/html"));
    if (!Files.isDirectory(folder)) {
      throw new IllegalStateException(
          "There are no pages at "
              + folder.toAbsolutePath()
              + ": name a folder of pages with"
              + " -Dbroadsheet.pages=DIR.");
    }
    try {
      return in(folder);
    } catch (IOException unreadable) {
      throw new IllegalStateException("reading the pages in " + folder, unreadable);
    }
  }

  /** The folder's pages by name. */
  public static List<Page> in(Path folder) throws IOException {
    var pages = new ArrayList<Page>();
    try (var files = Files.list(folder)) {
      for (var file : files.sorted().toList()) {
        var name = file.getFileName().toString();
        pages.add(new Page(name.replace(".gz", ""), decode(bytes(file))));
      }
    }
    return pages;
  }

  private static byte[] bytes(Path file) throws IOException {
    try (var in = Files.newInputStream(file)) {
      InputStream plain = file.toString().endsWith(".gz") ? new GZIPInputStream(in) : in;
      return plain.readAllBytes();
    }
  }

  /** UTF-8 when it is that, else what the page declares. */
  private static String decode(byte[] bytes) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException other) {
      return new String(bytes, declared(bytes));
    }
  }

  private static Charset declared(byte[] bytes) {
    var head =
        new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.ISO_8859_1)
            .toLowerCase(Locale.ROOT);
    var at = head.indexOf("charset=");
    var begin = at + "charset=".length();
    begin += at >= 0 && "\"'".indexOf(head.charAt(begin)) >= 0 ? 1 : 0;
    var end = begin;
    while (end < head.length()
        && (Character.isLetterOrDigit(head.charAt(end)) || "-_".indexOf(head.charAt(end)) >= 0)) {
      end++;
    }
    var name = at < 0 ? "" : head.substring(begin, end);
    var known = !name.isEmpty() && !name.startsWith("utf") && Charset.isSupported(name);
    return Charset.forName(known ? name : "windows-1252");
  }
}
