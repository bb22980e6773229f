package broadsheet.story;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.article.Article;
import broadsheet.article.ArticleId;
import broadsheet.article.Body;
import broadsheet.article.Credit;
import broadsheet.article.Heading;
import broadsheet.article.PageNotes;
import broadsheet.article.PublicationTime;
import broadsheet.enrichment.SentenceVector;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ExactCandidateIndexTest {
  private static final Instant NOON = Instant.parse("2026-11-09T12:00:00Z");
  private static final String TALKS =
      "Envoys of Velmora met the mediator Tomas Okwendi in Port Salline to speak about shipping.";
  private static final String FERRY =
      "A ferry ran aground off Mirande with 174 people on board, said harbour master Ilse Quade.";

  private final ExactCandidateIndex index = new ExactCandidateIndex();

  @Test
  void likestComesFirst() {
    index.add(print("ferry", FERRY, NOON));
    index.add(print("talks", TALKS, NOON));

    var likest =
        index.likest(
            print(
                "new",
                "In Port Salline, envoy Tomas Okwendi saw Velmora's envoys about shipping.",
                NOON),
            5);

    assertThat(likest.getFirst().article()).isEqualTo(new ArticleId("talks"));
    assertThat(likest.getFirst().reasons()).extracting(Reason::kind).contains("names", "time");
  }

  @Test
  void articleBeyondTheWindowIsNoCandidate() {
    index.add(print("talks", TALKS, NOON.minusSeconds(40L * 86_400)));

    assertThat(index.likest(print("new", TALKS, NOON), 5)).isEmpty();
  }

  @Test
  void undatedArticleIsACandidateAtAnyTime() {
    index.add(print("talks", TALKS, null));

    assertThat(index.likest(print("new", TALKS, NOON), 5)).hasSize(1);
  }

  @Test
  void articleIsNotRelatedToItself() {
    index.add(print("talks", TALKS, NOON));
    index.add(print("more", TALKS + " They meet again on Friday.", NOON));

    assertThat(index.related(new ArticleId("talks"), 5))
        .extracting(Likeness::article)
        .containsExactly(new ArticleId("more"));
    assertThat(index.related(new ArticleId("never admitted"), 5)).isEmpty();
  }

  @Test
  void earliestOfTheSameTextIsTheOriginal() {
    var text = (TALKS + " " + FERRY + " ").repeat(3);
    index.add(print("first", text, NOON));
    index.add(print("second", text, NOON));

    assertThat(index.original(print("third", text, NOON))).contains(new ArticleId("first"));
  }

  @Test
  void sameTextUnderOtherHeadlinesOfOneOutletIsFurniture() {
    var furniture = "Tell us what you think of this page and of its notices. ".repeat(3);
    for (var headline : List.of("Ferry aground off Mirande", "Talks open in Port Salline")) {
      index.add(of("Quay Herald", headline, furniture + NUMBERED));
    }
    var third = of("Quay Herald", "Budget passes by two votes", furniture + NUMBERED);

    assertThat(index.original(third)).isEmpty();
    assertThat(index.likest(third, 5)).isEmpty();
    assertThat(index.original(of("Salline Tidings", "Budget passes", furniture + NUMBERED)))
        .isPresent();
  }

  private static final String NUMBERED =
      IntStream.range(0, 40).mapToObj(i -> "notice" + i).collect(Collectors.joining(" "));

  private static Fingerprint of(String outlet, String headline, String text) {
    var article =
        new Article(
            new ArticleId(outlet + headline),
            1,
            null,
            new Heading(headline, null),
            Credit.of(outlet),
            PublicationTime.at(NOON),
            "en",
            Body.of(text),
            PageNotes.NONE);
    return Fingerprints.of(article, SentenceVector.of(new float[] {1}), NOON, Rarity.unknown());
  }

  private static Fingerprint print(
      String id, String text, @org.jspecify.annotations.Nullable Instant at) {
    var article =
        new Article(
            new ArticleId(id),
            1,
            null,
            new Heading("Report", null),
            Credit.NONE,
            at == null ? null : PublicationTime.at(at),
            "en",
            Body.of(text),
            PageNotes.NONE);
    var vector = SentenceVector.of(new float[] {text.length(), 40});
    return Fingerprints.of(article, vector, NOON, Rarity.unknown());
  }
}
