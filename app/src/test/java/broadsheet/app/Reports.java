package broadsheet.app;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;

/** Invented reports of the ferry of Lissa, as files hold them. */
final class Reports {
  private Reports() {}

  static String json(String id) {
    return "{\"id\":\""
        + id
        + "\",\"title\":\"Ferry to Lissa stops\",\"outlet\":\"Harbour Post\","
        + "\"date\":\"2031-04-07\",\"text\":\"The ferry to Lissa stopped on Monday. Report "
        + id
        + ".\\n\\nThe harbour master, Ana Brell, said that it would sail again on Friday.\"}";
  }

  /** So many reports, each of an event of its own, a line each. */
  static String lines(int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> json("r" + i).replace("Lissa", "Lissa" + i % 7 + "port"))
        .collect(Collectors.joining("\n"));
  }

  static String page(String charset, String title, String sentence) {
    return "<html><head><meta charset=\""
        + charset
        + "\"><title>"
        + title
        + "</title></head><body><article><h1>"
        + title
        + "</h1><p>"
        + sentence.repeat(20)
        + "</p></article></body></html>";
  }

  /** The least that a reader of PDFs takes for one. */
  static String pdf(String words) {
    var drawing = "BT /F1 12 Tf 72 700 Td (" + words + ") Tj ET";
    return "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
        + "2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
        + "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents 4 0 R"
        + "/Resources<</Font<</F1 5 0 R>>>>>>endobj\n"
        + ("4 0 obj<</Length " + drawing.length() + ">>stream\n" + drawing + "\nendstream endobj\n")
        + "5 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj\n"
        + "trailer<</Root 1 0 R/Size 6>>\n%%EOF\n";
  }

  static byte[] packed(String text) {
    var bytes = new ByteArrayOutputStream();
    try (var gzip = new GZIPOutputStream(bytes)) {
      gzip.write(text.getBytes(StandardCharsets.UTF_8));
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return bytes.toByteArray();
  }
}
