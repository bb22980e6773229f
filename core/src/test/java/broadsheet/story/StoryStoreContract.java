package broadsheet.story;

import static broadsheet.story.SampleReports.START;
import static broadsheet.story.SampleReports.full;
import static broadsheet.story.SampleReports.joining;
import static broadsheet.story.SampleReports.report;
import static broadsheet.story.SampleReports.starting;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import broadsheet.article.ArticleId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What every {@link StoryStore} that is also {@link Indexables} does. */
public abstract class StoryStoreContract {
  protected abstract StoryStore store();

  /** The same store, to be read for an index. */
  protected abstract Indexables indexables();

  @Test
  public void emptyStoreHasNoStories() {
    var store = store();
    store.admit(List.of());

    assertThat(store.story(new StoryId("s"))).isEmpty();
    assertThat(store.storyOf(new ArticleId("a"))).isEmpty();
    assertThat(store.latest(Instant.MAX, 10)).isEmpty();
  }

  @Test
  public void admittedArticleIsFoundInItsStory() {
    var store = store();
    var first = starting("s1", full("a"), 0);
    store.admit(List.of(first));

    assertThat(store.story(new StoryId("s1"))).contains(first.story());
    assertThat(store.storyOf(new ArticleId("a"))).contains(first.story());
  }

  @Test
  public void newestStateOfABatchCounts() {
    var store = store();
    var first = starting("s1", report("a", "Gull", START), 0);
    var second = joining(first, report("b", "Tern", START.plusSeconds(5)), 1);
    var third = joining(second, report("c", "Skua", START.minusSeconds(5)), 2);
    store.admit(List.of(first, second));
    store.admit(List.of(third));

    assertThat(store.story(new StoryId("s1"))).contains(third.story());
    assertThat(store.storyOf(new ArticleId("b"))).contains(third.story());
  }

  @Test
  public void copiesAndReasonsComeBack() {
    var store = store();
    var first = starting("s1", full("a"), 0);
    var second = joining(first, full("b"), 1);
    var reasons =
        List.of(new Reason("copy", "the same \u201Ctext\u201D", 1), new Reason("time", "", -0.25));
    var copy =
        new Member(
            new ArticleId("b"), START, null, null, "Meridian Wire", reasons, new ArticleId("a"));
    var story =
        new Story(
            new StoryId("s1"),
            "h",
            "",
            List.of(first.story().members().getFirst(), copy),
            List.of());

    store.admit(List.of(first, new Admission(second.enriched(), second.fingerprint(), story)));

    assertThat(store.story(new StoryId("s1"))).contains(story);
  }

  @Test
  public void admittingAgainChangesNothing() {
    var store = store();
    var first = starting("s1", full("a"), 0);
    var second = joining(first, full("b"), 1);
    store.admit(List.of(first, second));

    store.admit(List.of(first));
    store.admit(List.of(starting("s2", full("a"), 9), second));

    assertThat(store.story(new StoryId("s1"))).contains(second.story());
    assertThat(store.story(new StoryId("s2"))).isEmpty();
    assertThat(replayed(store, Instant.MIN)).containsExactly("a s1", "b s1");
  }

  @Test
  public void oneArticleTwiceInABatchIsKeptOnce() {
    var store = store();
    var first = starting("s1", full("a"), 0);
    store.admit(List.of(first, first));

    assertThat(replayed(store, Instant.MIN)).containsExactly("a s1");
  }

  @Test
  public void badAdmissionKeepsNothingOfItsBatch() {
    var store = store();
    var good = starting("s1", full("a"), 0);
    var bad =
        new Admission(starting("s1", full("b"), 1).enriched(), good.fingerprint(), good.story());

    assertThatThrownBy(() -> store.admit(List.of(good, bad)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(store.storyOf(new ArticleId("a"))).isEmpty();
  }

  @Test
  public void latestStoriesComeFirstInPages() {
    var store = store();
    for (var i = 0; i < 5; i++) {
      var at = START.plusSeconds(i * 60L);
      store.admit(List.of(starting("s" + i, report("a" + i, "Gull", at), i)));
    }

    var page = store.latest(Instant.MAX, 2);
    var next = store.latest(page.getLast().last(), 2);

    assertThat(page).extracting(story -> story.id().value()).containsExactly("s4", "s3");
    assertThat(next).extracting(story -> story.id().value()).containsExactly("s2", "s1");
  }

  @Test
  public void storyRisesWithANewReport() {
    var store = store();
    var old = starting("old", report("a", "Gull", START), 0);
    store.admit(List.of(old, starting("new", report("b", "Gull", START.plusSeconds(60)), 1)));

    store.admit(List.of(joining(old, report("c", "Tern", START.plusSeconds(120)), 2)));

    assertThat(store.latest(Instant.MAX, 2))
        .extracting(story -> story.id().value())
        .containsExactly("old", "new");
  }

  @Test
  public void replayGivesFingerprintsInTheOrderOfAdmission() {
    var store = store();
    var b = starting("s1", full("b"), 10);
    var a = joining(b, full("a"), 10);
    var early = starting("s2", full("early"), 5);
    store.admit(List.of(b, a, early));

    var fingerprints = new ArrayList<Fingerprint>();
    store.replay(START.plusSeconds(5), (fingerprint, story) -> fingerprints.add(fingerprint));

    assertThat(fingerprints).containsExactly(early.fingerprint(), a.fingerprint(), b.fingerprint());
    assertThat(replayed(store, START.plusSeconds(6))).containsExactly("a s1", "b s1");
    assertThat(replayed(store, START.plusSeconds(11))).isEmpty();
  }

  @Test
  public void datesBeyondAllCalendarsAreKept() {
    var store = store();
    var far = Instant.parse("+999999999-01-01T00:00:00Z");
    store.admit(List.of(starting("s1", report("a", "Gull", far), 0)));

    assertThat(store.latest(Instant.MAX, 1)).hasSize(1);
  }

  @Test
  public void everyArticleCanBeIndexedAgain() {
    var store = store();
    var admissions = new ArrayList<Admission>();
    for (var i = 0; i < 60; i++) {
      admissions.add(starting("s" + i, full("a" + i), i / 10));
    }
    store.admit(admissions);

    var entries = new ArrayList<SearchIndex.Entry>();
    indexables().eachIndexable(entries::add);

    assertThat(entries)
        .containsExactlyInAnyOrderElementsOf(
            admissions.stream()
                .map(each ->
                    new SearchIndex.Entry(
                        each.enriched(), each.story().id(), each.fingerprint().vector()))
                .toList());
  }

  private static List<String> replayed(StoryStore store, Instant since) {
    var seen = new ArrayList<String>();
    store.replay(since, (fingerprint, story) -> seen.add(fingerprint.id() + " " + story));
    return seen;
  }
}
