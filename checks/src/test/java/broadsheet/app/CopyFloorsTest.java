package broadsheet.app;

import broadsheet.article.Article;
import broadsheet.story.TextSketch;
import broadsheet.story.TextSketches;
import broadsheet.text.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/**
 * Copies are found when they are cut, mixed with other paragraphs or given new words here and
 * there; other reports of the same event, and pages with the same furniture, are not taken for
 * them. The pairs are made by program from the demo.
 */
class CopyFloorsTest {
  private static final Floors FLOORS = Floors.read();
  private static final DemoTruth TRUTH = DemoTruth.read();
  private static final int PAIRS = 500;

  /** So many characters make a text of which a part can be cut off. */
  private static final int LONG = 1_200;

  private static final String FURNITURE =
      "Readers who know more can write to the desk at any hour of the day or night. Letters may be"
          + " shortened before they are printed. The printed edition goes to bed at eleven, and what"
          + " arrives later is read the next morning by the editor on duty.";

  private final SplittableRandom random = new SplittableRandom(11);
  private final List<Article> articles =
      DemoEdition.articles().stream()
          .filter(article -> !TRUTH.isCopy(article.id()) && article.text().length() >= LONG)
          .toList();

  @Test
  void copiesMadeByProgramAreFoundAndNearMissesAreNot() {
    var found = 0;
    var wrong = 0;
    var copies = PAIRS / 2;
    for (var i = 0; i < copies; i++) {
      var article = articles.get(i % articles.size());
      found += isFound(article.text(), changed(article, i % 4)) ? 1 : 0;
    }
    var misses = misses();
    for (var i = 0; i < PAIRS - copies; i++) {
      var miss = misses.get(random.nextInt(misses.size()));
      var tail = i % 2 == 0 ? "" : "\n\n" + FURNITURE;
      wrong += isFound(miss.one.text() + tail, miss.other.text() + tail) ? 1 : 0;
    }

    FLOORS.hold("copies.made.precision", (double) found / (found + wrong));
    FLOORS.hold("copies.made.recall", (double) found / copies);
  }

  private String changed(Article article, int way) {
    var other = articles.get(random.nextInt(articles.size()));
    return switch (way) {
      case 0 -> cut(article.text(), 0.4 + 0.6 * random.nextDouble());
      case 1 -> article.text() + "\n\n" + cut(other.text(), 0.4);
      case 2 -> cut(other.text(), 0.2) + "\n\n" + cut(article.text(), 0.7);
      default -> thinned(article.text());
    };
  }

  private static String cut(String text, double share) {
    return text.substring(0, (int) (text.length() * share));
  }

  /** Every seventh sentence or so is left out. */
  private String thinned(String text) {
    var kept = new ArrayList<String>();
    for (var sentence : text.split("(?<=\\.) ", -1)) {
      if (random.nextInt(7) > 0) {
        kept.add(sentence);
      }
    }
    return String.join(" ", kept);
  }

  private record Miss(Article one, Article other) {}

  /** Different reports of one event, follow-ups among them. */
  private List<Miss> misses() {
    var misses = new ArrayList<Miss>();
    for (var one : articles) {
      for (var other : articles) {
        if (!one.id().equals(other.id()) && TRUTH.isOneEvent(one.id(), other.id())) {
          misses.add(new Miss(one, other));
        }
      }
    }
    return misses;
  }

  private static boolean isFound(String original, String other) {
    var a = TextSketches.of(Words.keys(original));
    var b = TextSketches.of(Words.keys(other));
    return shareBand(a, b) && TextSketches.isCopy(a, b);
  }

  private static boolean shareBand(TextSketch a, TextSketch b) {
    var bands = new HashSet<Long>();
    Arrays.stream(TextSketches.bands(a)).forEach(bands::add);
    return Arrays.stream(TextSketches.bands(b)).anyMatch(bands::contains);
  }
}
