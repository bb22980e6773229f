package broadsheet.fetch.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

class ZipEntriesTest {
  private static byte[] zip(String... namesAndTexts) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      for (var i = 0; i < namesAndTexts.length; i += 2) {
        zip.putNextEntry(new ZipEntry(namesAndTexts[i]));
        zip.write(namesAndTexts[i + 1].getBytes(StandardCharsets.UTF_8));
      }
    }
    return bytes.toByteArray();
  }

  private static List<String> read(byte[] zip) throws IOException {
    var read = new ArrayList<String>();
    try (var entries = ZipEntries.open(new ByteArrayInputStream(zip))) {
      for (var entry = entries.next(); entry.isPresent(); entry = entries.next()) {
        var text = new String(entry.get().content().readAllBytes(), StandardCharsets.UTF_8);
        read.add(entry.get().name() + "=" + text);
      }
    }
    return read;
  }

  @Test
  void filesComeInOrderWithoutHiddenOnesAndFolders() throws IOException {
    var zip = zip("b.html", "B", "in/", "", "in/.hidden", "x", "__MACOSX/a", "x", "../a.html", "A");

    assertThat(ZipEntries.isArchive(zip)).isTrue();
    assertThat(read(zip)).containsExactly("b.html=B", "../a.html=A");
  }

  @Test
  void aBombEndsTheReading() throws IOException {
    var zip = zip("bomb.html", "0".repeat(50 << 20), "after.html", "A");

    assertThatThrownBy(() -> read(zip))
        .isInstanceOf(ZipException.class)
        .hasMessageContaining("200 times");
  }

  @Test
  void aBombThatNobodyReadsIsNotUnpackedEither() throws IOException {
    var zip = zip("bomb.html", "0".repeat(50 << 20), "after.html", "A");
    try (var entries = ZipEntries.open(new ByteArrayInputStream(zip))) {
      entries.next();

      assertThatThrownBy(entries::next).isInstanceOf(ZipException.class);
    }
  }

  @Test
  void officeDocumentsAreNamed() throws IOException {
    var zip = zip("[Content_Types].xml", "<Types/>", "word/document.xml", "<w/>");

    assertThatThrownBy(() -> read(zip)).hasMessageContaining("office document");
  }
}
