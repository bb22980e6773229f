package broadsheet.enrichment;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class NameTaggerFitTest {
  private static final List<String> FIRST = List.of("Dagna", "Oskar", "Mirel", "Tove", "Ansel");
  private static final List<String> PLACES =
      List.of("Vell", "Kesterby", "Oam", "Riverton", "Stoll", "Harwick", "Unna", "Dresk", "Pelm");
  private static final List<String> LAST = List.of("Orlik", "Brandt", "Tarn", "Ventris");

  @Test
  void whatStandsAroundNamesIsLearnt() {
    var examples = new ArrayList<NameTaggerFit.Example>();
    for (var first : FIRST) {
      for (var last : LAST) {
        examples.add(example(first + " " + last, PLACES.get(examples.size() % PLACES.size())));
      }
    }
    var weights = NameTaggerFit.fit(examples, examples.subList(0, 4), NameLexicon.EMPTY);
    var recognizer =
        new LearntEntityRecognizer(weights, NameLexicon.EMPTY, new PlainEntityRecognizer());
    var text = "On Monday the engineer Ilva Marchetti came to Quorn by train.";

    assertThat(recognizer.recognize(text, "en"))
        .containsExactly(
            new NameSpan(spanOf(text, "Ilva Marchetti"), EntityType.PERSON),
            new NameSpan(spanOf(text, "Quorn"), EntityType.PLACE));
  }

  private static NameTaggerFit.Example example(String person, String place) {
    var text = "On Monday the engineer " + person + " came to " + place + " by train.";
    return new NameTaggerFit.Example(
        text,
        List.of(
            new NameSpan(spanOf(text, person), EntityType.PERSON),
            new NameSpan(spanOf(text, place), EntityType.PLACE)));
  }

  private static Span spanOf(String text, String part) {
    return new Span(text.indexOf(part), text.indexOf(part) + part.length());
  }

  @Test
  void aLexiconKnowsTheWordsThatWerePutIn() {
    var entries = new TreeMap<Integer, NameLexicon.Entry>();
    entries.put(NameLexicon.number("orlik"), new NameLexicon.Entry(1, 0b110001));
    entries.put(NameLexicon.number("quorn"), new NameLexicon.Entry(-1, NameLexicon.profile(0, 2)));
    var lexicon = NameLexicon.of(NameLexicon.write(List.of("0", "0110"), entries));

    assertThat(lexicon.of("orlik")).isEqualTo(new NameLexicon.Entry(1, 0b110001));
    assertThat(lexicon.of("quorn")).isEqualTo(new NameLexicon.Entry(-1, 0b0100));
    assertThat(lexicon.of("nothing")).isEqualTo(NameLexicon.Entry.NONE);
  }
}
