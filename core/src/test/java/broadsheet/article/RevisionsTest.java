package broadsheet.article;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.source.Url;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RevisionsTest {
  private static final String TEXT =
      "The ferry Anselma ran aground off Pell Island on Thursday with 84 people aboard.\n\n"
          + "Divers reached the hull before noon and found its ramp torn from both hinges. The"
          + " harbour master, Ana Brell, said that the ship had left Dorn Bay an hour late.\n\n"
          + "A tug will try to pull the ship free at high tide on Saturday morning, the owners"
          + " said. They gave no reason for the delay and named no witness to it.\n\n"
          + "Nobody was hurt, and all passengers came ashore in boats of the island's fishermen"
          + " within two hours. The school of Pell took in those who could not go home.";

  private static Article article(String text) {
    return article("Ferry runs aground off Pell Island", text, null);
  }

  private static Article article(String title, String text, @Nullable String modified) {
    var changed = modified == null ? null : PublicationTime.parse(modified).orElseThrow();
    return new Article(
        new ArticleId("ferry"),
        1,
        new Url("https://quay.example/ferry"),
        new Heading(title, null),
        Credit.of("Quay Herald"),
        PublicationTime.parse("2031-05-08T10:00:00Z").orElseThrow(),
        "en",
        Body.of(text),
        new PageNotes(List.of(), List.of(), changed, null, List.of(), List.of()));
  }

  private static Revision revision(String now) {
    return revision(article(TEXT), article(now));
  }

  private static Revision revision(Article before, Article now) {
    return Revisions.of(new Reading(before, null), new Reading(now, null));
  }

  private static Change change(Revision revision) {
    assertThat(revision).isInstanceOf(Revision.Changed.class);
    return ((Revision.Changed) revision).change();
  }

  private static Change change(String now) {
    return change(revision(now));
  }

  @Test
  void sameWordsAreTheSame() {
    assertThat(revision(TEXT)).isInstanceOf(Revision.Same.class);
  }

  @Test
  void quotesDashesSpacesAndCountersMakeNoVersion() {
    var drawn =
        TEXT.replace("island's", "island’s").replace(" the hull", "\u00a0 the hull")
            + "\n\n12 comments";

    assertThat(revision(article(TEXT + "\n\n9 comments"), article(drawn)))
        .isInstanceOf(Revision.Same.class);
  }

  @Test
  void siteNameInTheTitleMakesNoVersion() {
    var now = article("Ferry runs aground off Pell Island | Quay Herald", TEXT, null);

    assertThat(revision(article(TEXT), now)).isInstanceOf(Revision.Same.class);
  }

  @Test
  void changedFigureIsASilentEdit() {
    var change = change(TEXT.replace("84 people", "91 people"));

    assertThat(change.words()).isEqualTo("1 figure changed");
    assertThat(change.isSilent()).isTrue();
    assertThat(change.size()).isEqualTo(Change.Size.SUBSTANTIVE);
  }

  @Test
  void newSentencesAndAnotherHeadlineAreCounted() {
    var now =
        article(
            "Ferry pulled free off Pell Island",
            TEXT.replace("Nobody was hurt", "The tug came early. Nobody was hurt")
                + "\n\nThe ship was towed to Dorn Bay.",
            null);

    assertThat(change(revision(article(TEXT), now)).words())
        .isEqualTo("headline changed, 2 sentences added");
  }

  @Test
  void nextVersionKeepsTheIdAndTheFirstDate() {
    var now = article(TEXT.replace("Thursday", "Friday")).withId(new ArticleId("other"));

    var revised = ((Revision.Changed) revision(article(TEXT), now)).article();

    assertThat(revised.id()).isEqualTo(new ArticleId("ferry"));
    assertThat(revised.version()).isEqualTo(2);
    assertThat(revised.text()).contains("Friday");
    assertThat(revised.date()).isEqualTo(article(TEXT).date());
  }

  @Test
  void slipsOfThePenAreMinor() {
    assertThat(change(TEXT.replace("fishermen within", "fisherman, within")).size())
        .isEqualTo(Change.Size.MINOR);
    assertThat(change(TEXT.replace("before noon", "before before noon")).size())
        .isEqualTo(Change.Size.SUBSTANTIVE);
    assertThat(change(TEXT.replace("could not go", "could now go")).size())
        .isEqualTo(Change.Size.SUBSTANTIVE);
    assertThat(change(TEXT.replace("two hours", "3 hours")).size())
        .isEqualTo(Change.Size.SUBSTANTIVE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Correction: an earlier report gave another day.",
        "This article was amended on 9 May 2031 to name the ship.",
        "Updated 9 May, 10:30",
        "Korrektur: Das Schiff heißt Anselma.",
        "Une version précédente de cet article donnait un autre nom.",
        "Actualizado: 9 de mayo de 2031",
        "Исправлено: название судна.",
        "تصحيح: اسم السفينة",
        "更正：船名有误"
      })
  void noteOfTheOutletMarksTheEdit(String note) {
    var change = change(TEXT.replace("Thursday", "Friday") + "\n\n" + note);

    assertThat(change.telling()).isEqualTo(Change.Telling.MARKED);
  }

  @Test
  void wordsThatOnlyLookLikeANoteMarkNothing() {
    var change = change(TEXT + "\n\nCorrection officers came to help, the mayor said.");

    assertThat(change.isSilent()).isTrue();
  }

  @Test
  void laterDateOfThePageMarksTheEdit() {
    var now =
        article("Ferry runs aground off Pell Island", TEXT + "\n\nMore.", "2031-05-09T07:00:00Z");

    assertThat(change(revision(article(TEXT), now)).telling()).isEqualTo(Change.Telling.MARKED);
  }

  @Test
  void olderReadingThatComesLateIsStale() {
    var title = "Ferry runs aground off Pell Island";
    var kept = article(title, TEXT + "\n\nMore.", "2031-05-09T07:00:00Z");

    assertThat(revision(kept, article(title, TEXT, "2031-05-09T06:00:00Z")))
        .isInstanceOf(Revision.Stale.class);
  }

  @Test
  void readingMadeBeforeTheKeptOneIsStale() {
    var kept = new Reading(article(TEXT), Instant.parse("2031-05-09T07:00:00Z"));
    var now = new Reading(article(TEXT + "\n\nX."), Instant.parse("2031-05-09T06:00:00Z"));

    assertThat(Revisions.of(kept, now)).isInstanceOf(Revision.Stale.class);
    assertThat(Revisions.of(now, kept)).isInstanceOf(Revision.Changed.class);
  }

  @Test
  void errorPageIsNoVersion() {
    var now = article("Page not found", "We could not find what you were looking for.", null);

    assertThat(revision(article(TEXT), now)).isEqualTo(new Revision.Broken("is an error page"));
    assertThat(revision(" ")).isEqualTo(new Revision.Broken("holds no text any more"));
  }

  @Test
  void teaserIsNoVersion() {
    var teaser = TEXT.substring(0, TEXT.indexOf("A tug")) + "Subscribe to read on";

    assertThat(revision(teaser)).isInstanceOf(Revision.Broken.class);
    assertThat(((Revision.Broken) revision(teaser)).why()).contains("only the beginning");
  }

  @Test
  void fewWordsLeftAreNoVersionUnlessTheOutletSaysWhy() {
    var left = "Nobody was hurt, and all passengers came ashore in boats.";

    assertThat(revision(left)).isInstanceOf(Revision.Broken.class);
    assertThat(change(left + "\n\nCorrection: the rest of this report was wrong.").telling())
        .isEqualTo(Change.Telling.MARKED);
  }

  @Test
  void wholeTextAfterASummaryIsNoSilentEdit() {
    var summary = TEXT.substring(0, TEXT.indexOf(" The harbour master")) + " …";

    var change = change(revision(article(summary), article(TEXT)));

    assertThat(change.telling()).isEqualTo(Change.Telling.COMPLETED);
  }

  @Test
  void addressUsedForSomethingElseHoldsAnotherArticle() {
    var now =
        article(
            "Paper mill of Dorn reopens",
            "The mill opened its gates on Wednesday after a winter without work, and sixty people"
                + " came back to its machines. Its new owners promise to keep it for ten years."
                + " The town paid for the roof, which a storm had carried off in January.",
            null);

    assertThat(revision(article(TEXT), now)).isInstanceOf(Revision.Another.class);
  }

  @Test
  void diffShowsWordsInTheirParagraphs() {
    var parts =
        TextDiff.of(
            Body.of("One stays.\n\nThe ferry was late.\n\nThis one goes away."),
            Body.of("One stays.\n\nThe last ferry was early.\n\nSomething else entirely here."));

    assertThat(parts.getFirst().isSame()).isTrue();
    assertThat(parts.get(1).pieces())
        .containsExactly(
            new TextDiff.Piece(TextDiff.Kind.SAME, "The "),
            new TextDiff.Piece(TextDiff.Kind.ADDED, "last "),
            new TextDiff.Piece(TextDiff.Kind.SAME, "ferry was "),
            new TextDiff.Piece(TextDiff.Kind.REMOVED, "late"),
            new TextDiff.Piece(TextDiff.Kind.ADDED, "early"),
            new TextDiff.Piece(TextDiff.Kind.SAME, "."));
    assertThat(parts.subList(2, 4).stream().map(part -> part.pieces().getFirst().kind()))
        .containsExactlyInAnyOrder(TextDiff.Kind.REMOVED, TextDiff.Kind.ADDED);
  }
}
