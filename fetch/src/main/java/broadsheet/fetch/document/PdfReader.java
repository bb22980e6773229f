package broadsheet.fetch.document;

import broadsheet.article.PrintedText;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.jspecify.annotations.Nullable;

/**
 * Reads the text of a PDF. Hostile files can take any time and memory: to be run in a process of
 * its own that has little of both.
 */
public final class PdfReader {
  private static final int PAGES_MAX = 1_000;
  private static final int CHARACTERS_MAX = 1_500_000;
  private static final int TITLE_MAX = 300;

  /** What is decoded beyond this goes to temporary files, up to the second bound. */
  private static final long MEMORY_MAX = 32L << 20;

  private static final long STORAGE_MAX = 512L << 20;

  private PdfReader() {}

  /** The text, without what is repeated above and below each page. */
  public static PdfReading read(Path file) {
    var memory = MemoryUsageSetting.setupMixed(MEMORY_MAX, STORAGE_MAX);
    try (var document = Loader.loadPDF(file.toFile(), memory.streamCache)) {
      var lines = PdfMargins.strip(PdfLines.of(document, PAGES_MAX, CHARACTERS_MAX));
      if (lines.isEmpty()) {
        return new PdfReading.Unreadable("holds no text (pictures of pages?)");
      }
      return read(document, lines);
    } catch (InvalidPasswordException locked) {
      return new PdfReading.Unreadable("is locked with a password");
    } catch (IOException broken) {
      return new PdfReading.Unreadable("is a damaged PDF: " + broken.getMessage());
    } catch (RuntimeException | StackOverflowError broken) {
      // The library throws whatever a broken file leads it into; this process reads no other file.
      return new PdfReading.Unreadable(
          "is a damaged PDF (" + broken.getClass().getSimpleName() + ")");
    }
  }

  private static PdfReading read(PDDocument document, List<PdfLine> lines) {
    var info = document.getDocumentInformation();
    var declared = declared(info.getTitle());
    var title = declared.isEmpty() ? PdfLayout.title(lines) : declared;
    var blocks =
        PdfLayout.blocks(lines).stream().filter(block -> !block.text().equals(title)).toList();
    var language = document.getDocumentCatalog().getLanguage();
    var modified = PdfDates.modified(info.getCOSObject());
    return new PdfReading.Read(new PrintedText(title, language, modified, blocks));
  }

  /** Programs write their own names and those of files as titles. */
  private static String declared(@Nullable String title) {
    var bare = title == null ? "" : title.strip();
    var lower = bare.toLowerCase(Locale.ROOT);
    var useless =
        bare.length() < 4
            || lower.startsWith("microsoft word")
            || lower.startsWith("untitled")
            || lower.startsWith("powerpoint")
            || bare.indexOf(' ') < 0
            || List.of(".doc", ".docx", ".pdf", ".indd", ".odt", ".rtf").stream()
                .anyMatch(lower::endsWith);
    return useless ? "" : bare.substring(0, Math.min(TITLE_MAX, bare.length()));
  }
}
