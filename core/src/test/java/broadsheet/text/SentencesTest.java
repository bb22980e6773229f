package broadsheet.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentencesTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Mr. Orlik met Gen. Tamsin Vael on Nov. 3.",
        "The U.S. Navy and the U.N. Security Council sent No. 5 Squadron.",
        "J. R. Halvorsen and Dagna V. Orlik signed.",
        "Output rose 3.5 percent to $4.25 billion.",
        "It closed at 8 p.m. Tuesday, e.g. for most.",
        "\"Why now?\" Mr. Orlik asked.",
        "\"Stop!\" the harbour master shouted.",
        "He was, she said, \"done. finished.\"",
        "LORNE, D.C. — The talks began.",
        "SORREL BAY, June 6 (XNA) -- The ship was raised, Kestrel Corp. said.",
        "He waited ... and left.",
        "Visit harbour.example today.",
        "1. Open the box",
      })
  void staysWhole(String sentence) {
    assertThat(texts(sentence)).containsExactly(sentence);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "He left.|She stayed.",
        "\"We will go.\"|The hall fell silent.",
        "‘My life flashed by… I ran.’ Orlik said so.",
        "They flew to the U.S.|The visit is short.",
        "It ended at 9 p.m.|Nobody was hurt.",
        "It began on May 3.|Orlik spoke first.",
        "That was in Nov.|It rained.",
        "It was plan B.|The rest failed.",
        "Is it over?|No.|He said no.",
        "She works for Brant Inc.|He does not.",
        "He trailed off…|Then he spoke.",
        "(It was late.)|The sea rose.",
        "One said: \"No.\"|\"Why?\"|The other left.",
        "第一句。|第二句。",
      })
  void dividesAtTheBar(String marked) {
    var expected =
        marked.startsWith("‘")
            ? List.of("‘My life flashed by…", "I ran.’ Orlik said so.")
            : List.of(marked.split("\\|", -1));
    var glue = marked.startsWith("第") ? "" : " ";

    assertThat(texts(marked.replace("|", glue))).isEqualTo(expected);
  }

  @Test
  void neverCrossesABlankLine() {
    assertThat(texts("What is next\n\nThe talks go on\nin Lorne.\n \nThen rain."))
        .containsExactly("What is next", "The talks go on\nin Lorne.", "Then rain.");
  }

  @Property
  void coversAllButWhiteSpace(@ForAll String text) {
    var covered = new StringBuilder();
    var last = 0;
    for (var span : Sentences.in(text)) {
      assertThat(span.begin()).isGreaterThanOrEqualTo(last);
      assertThat(Paragraphs.isSpace(text.charAt(span.begin()))).isFalse();
      assertThat(Paragraphs.isSpace(text.charAt(span.end() - 1))).isFalse();
      covered.append(span.in(text));
      last = span.end();
    }
    assertThat(squeezed(covered.toString())).isEqualTo(squeezed(text));
  }

  private static String squeezed(String text) {
    var kept = new StringBuilder();
    text.chars().filter(c -> !Paragraphs.isSpace((char) c)).forEach(c -> kept.append((char) c));
    return kept.toString();
  }

  private static List<String> texts(String text) {
    return Sentences.in(text).stream().map(span -> span.in(text)).toList();
  }
}
