package broadsheet.fetch.document;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.article.ArticleId;
import broadsheet.article.PrintedArticles;
import broadsheet.article.PrintedText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PdfReaderTest {
  private static final PDType1Font FONT = new PDType1Font(Standard14Fonts.FontName.HELVETICA);

  @TempDir Path folder = Path.of("");

  /** Lines that begin at a place, one below the other. */
  private record Lines(float x, float y, float size, List<String> texts) {}

  private static void draw(PDDocument document, Lines... blocks) throws IOException {
    var page = new PDPage();
    document.addPage(page);
    try (var content = new PDPageContentStream(document, page)) {
      for (var block : blocks) {
        content.beginText();
        content.setFont(FONT, block.size());
        content.setLeading(1.2f * block.size());
        content.newLineAtOffset(block.x(), block.y());
        for (var text : block.texts()) {
          content.showText(text);
          content.newLine();
        }
        content.endText();
      }
    }
  }

  private Path saved(PDDocument document) throws IOException {
    var file = folder.resolve("statement.pdf");
    document.save(file.toFile());
    return file;
  }

  private static PrintedText text(PdfReading reading) {
    assertThat(reading).isInstanceOf(PdfReading.Read.class);
    return ((PdfReading.Read) reading).text();
  }

  private static List<String> blocks(PrintedText text) {
    return text.blocks().stream().map(PrintedText.Block::text).toList();
  }

  private static Lines heading(String text) {
    return new Lines(72, 700, 20, List.of(text));
  }

  private static Lines paragraph(float y, String... lines) {
    return new Lines(72, y, 11, List.of(lines));
  }

  @Test
  void paragraphsAreJoinedAndDividedWordsMended() throws IOException {
    try (var document = new PDDocument()) {
      draw(
          document,
          heading("Statement on the ferry of Lissa"),
          paragraph(660, "9 May 2031"),
          paragraph(
              630,
              "The ministry of harbours says that the fer-",
              "ry of Lissa will sail again on Friday, in the early morning.",
              "It thanks all who waited."),
          paragraph(570, "Tickets bought before Monday stay good", "until the end of the month."));

      var text = text(PdfReader.read(saved(document)));

      assertThat(text.title()).isEqualTo("Statement on the ferry of Lissa");
      assertThat(blocks(text))
          .containsExactly(
              "9 May 2031",
              "The ministry of harbours says that the ferry of Lissa will sail again on Friday, in the early morning."
                  + " It thanks all who waited.",
              "Tickets bought before Monday stay good until the end of the month.");
      var article = PrintedArticles.of(text, new ArticleId("statement.pdf")).orElseThrow();
      assertThat(article.date()).hasToString("2031-05-09");
    }
  }

  @Test
  void whatStandsOnEveryPageIsLeftOut() throws IOException {
    try (var document = new PDDocument()) {
      for (var page = 1; page <= 4; page++) {
        draw(
            document,
            new Lines(72, 760, 9, List.of("Ministry of Harbours - Press office")),
            paragraph(
                600,
                "Part " + "abcd".charAt(page - 1) + " of the statement is told here in words."),
            new Lines(290, 30, 9, List.of("Page " + page + " of 4")));
      }

      var text = text(PdfReader.read(saved(document)));

      assertThat(String.join("\n", blocks(text)))
          .contains("Part a", "Part d")
          .doesNotContain("Press office", "Page 2");
    }
  }

  @Test
  void columnsAreReadOneAfterTheOther() throws IOException {
    try (var document = new PDDocument()) {
      draw(
          document,
          paragraph(600, "The left column tells of the", "ferry and of its crew."),
          new Lines(
              330, 600, 11, List.of("The right column tells of", "the harbour and its master.")));

      assertThat(blocks(text(PdfReader.read(saved(document)))))
          .containsExactly(
              "The left column tells of the ferry and of its crew.",
              "The right column tells of the harbour and its master.");
    }
  }

  @Test
  void declaredTitlesCountUnlessTheyAreFileNames() throws IOException {
    try (var document = new PDDocument()) {
      draw(
          document,
          heading("Statement on the ferry"),
          paragraph(600, "It will sail again on Friday morning, they say, and on Sunday."));
      document.getDocumentInformation().setTitle("Microsoft Word - final2.docx");
      assertThat(text(PdfReader.read(saved(document))).title()).isEqualTo("Statement on the ferry");
      document.getDocumentInformation().setTitle("On the ferry of Lissa");
      assertThat(text(PdfReader.read(saved(document))).title()).isEqualTo("On the ferry of Lissa");
    }
  }

  @Test
  void lockedOnesAreNamed() throws IOException {
    try (var document = new PDDocument()) {
      draw(document, paragraph(600, "Secret."));
      document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));

      assertThat(PdfReader.read(saved(document)).toString()).contains("password");
    }
  }

  @Test
  void picturesOfPagesAreNamed() throws IOException {
    try (var document = new PDDocument()) {
      document.addPage(new PDPage());

      assertThat(PdfReader.read(saved(document)).toString()).contains("holds no text");
    }
  }

  @Test
  void brokenOnesEndInAReason() throws IOException {
    try (var document = new PDDocument()) {
      draw(document, paragraph(600, "The ferry sails."));
      var bytes = Files.readAllBytes(saved(document));
      var random = new Random(5);
      for (var round = 0; round < 60; round++) {
        var broken = bytes.clone();
        for (var i = 0; i < 20; i++) {
          broken[random.nextInt(broken.length)] = (byte) random.nextInt(256);
        }
        assertThat(PdfReader.read(Files.write(folder.resolve("broken.pdf"), broken))).isNotNull();
      }
      var text = "%PDF-1.7 and nothing else".getBytes(StandardCharsets.UTF_8);
      assertThat(PdfReader.read(Files.write(folder.resolve("empty.pdf"), text)).toString())
          .contains("damaged PDF");
    }
  }
}
