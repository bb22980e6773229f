package broadsheet.reader;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.article.Body;
import broadsheet.article.Section;
import broadsheet.reader.ReadingText.Piece;
import broadsheet.text.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReadingTextTest {
  private static final Body BODY =
      new Body("Ice\n\nThe lake froze. Boats stayed in.", List.of(new Section("Ice", 0)));

  @Test
  void titlesAreToldFromParagraphs() {
    assertThat(ReadingText.of(BODY, new Span(0, 0)))
        .extracting(ReadingText.Paragraph::title)
        .containsExactly(true, false);
  }

  @Test
  void markedSentenceIsAPieceOfItsOwn() {
    var begin = BODY.text().indexOf("Boats");

    var paragraphs = ReadingText.of(BODY, new Span(begin, BODY.text().length()));

    assertThat(paragraphs.getLast().pieces())
        .containsExactly(new Piece("The lake froze. ", false), new Piece("Boats stayed in.", true));
  }

  @Test
  void excerptPassesOverTitles() {
    assertThat(ReadingText.excerpt(BODY, 100)).isEqualTo("The lake froze. Boats stayed in.");
  }

  @Test
  void cutEndsAtAWord() {
    assertThat(ReadingText.cut("one two three", 9)).isEqualTo("one two…");
    assertThat(ReadingText.cut("😀😀😀", 3)).isEqualTo("😀…");
  }
}
