package broadsheet.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PublicationDatesTest {
  @Test
  void whatMachinesAreToldOfTheArticleGoesFirst() {
    var choice =
        PublicationDates.choose(
            List.of(
                clue(DateSource.ADDRESS, "2031-05-10"),
                clue(DateSource.LINKED_DATA, "2031-05-09T10:00:00+02:00")));

    assertThat(choice.published()).hasToString("2031-05-09T10:00:00+02:00");
    assertThat(choice.reason()).isEqualTo("JSON-LD (here)");
    assertThat(choice.passedOver()).containsExactly("2031-05-10 by the address (here)");
  }

  @Test
  void theHourComesFromALaterSourceOfTheSameDay() {
    var choice =
        PublicationDates.choose(
            List.of(
                clue(DateSource.LINKED_DATA, "2031-05-09"),
                clue(DateSource.META, "2031-05-09T10:00:00Z")));

    assertThat(choice.published()).hasToString("2031-05-09T10:00:00Z");
  }

  @Test
  void aTimeInUtcIsPutOnTheClockWhoseDayReadersSee() {
    var choice =
        PublicationDates.choose(
            List.of(
                clue(DateSource.META, "2031-05-09T03:10:00Z"),
                clue(DateSource.VISIBLE, "2031-05-08")));

    assertThat(choice.published()).hasToString("2031-05-08T23:10:00-04:00");
    assertThat(choice.passedOver()).isEmpty();
  }

  @Test
  void aTimeStaysWhereAnyShownDayAgrees() {
    var choice =
        PublicationDates.choose(
            List.of(
                clue(DateSource.META, "2031-05-09T03:10:00Z"),
                clue(DateSource.VISIBLE, "2031-05-08"),
                clue(DateSource.ADDRESS, "2031-05-09")));

    assertThat(choice.published()).hasToString("2031-05-09T03:10:00Z");
  }

  @Test
  void theDayThatReadersAndMachinesShareBeatsAnEarlierEdition() {
    var choice =
        PublicationDates.choose(
            List.of(
                clue(DateSource.LINKED_DATA, "2029-12-01"),
                clue(DateSource.META, "2031-05-09T10:00:00Z"),
                clue(DateSource.VISIBLE, "2031-05-09")));

    assertThat(choice.published()).hasToString("2031-05-09T10:00:00Z");
  }

  @Test
  void theDayThatTwoMarksForReadersShareBeatsAnotherEdition() {
    var choice =
        PublicationDates.choose(
            List.of(
                clue(DateSource.META, "2031-02-11"),
                clue(DateSource.TIME_ELEMENT, "2031-05-09"),
                clue(DateSource.VISIBLE, "2031-05-09")));

    assertThat(choice.published()).hasToString("2031-05-09");
  }

  @Test
  void aDayCutFromUtcGivesWayToTheExactTimeOfTheNextOne() {
    var choice =
        PublicationDates.choose(
            List.of(
                clue(DateSource.LINKED_DATA, "2031-05-08"),
                clue(DateSource.META, "2031-05-09T04:10:00-03:00")));

    assertThat(choice.published()).hasToString("2031-05-09T04:10:00-03:00");
  }

  @Test
  void anExactTimeIsNotMovedToTheNextDayByOneLine() {
    var choice =
        PublicationDates.choose(
            List.of(
                clue(DateSource.LINKED_DATA, "2031-05-08T19:00:00+02:00"),
                clue(DateSource.VISIBLE, "2031-05-09")));

    assertThat(choice.published()).hasToString("2031-05-08T19:00:00+02:00");
  }

  @Test
  void anAddressKnowsTheFirstEdition() {
    var choice =
        PublicationDates.choose(
            List.of(
                clue(DateSource.LINKED_DATA, "2031-05-09"),
                clue(DateSource.ADDRESS, "2029-07-12")));

    assertThat(choice.published()).hasToString("2029-07-12");
  }

  @Test
  void aChangeStandsApart() {
    var choice =
        PublicationDates.choose(
            List.of(change("2031-05-11T10:00:00Z"), clue(DateSource.META, "2031-05-09T10:00:00Z")));

    assertThat(choice.published()).hasToString("2031-05-09T10:00:00Z");
    assertThat(choice.modified()).hasToString("2031-05-11T10:00:00Z");
  }

  @Test
  void aChangeInTheSameMinuteIsNone() {
    var choice =
        PublicationDates.choose(
            List.of(change("2031-05-09T10:00:30Z"), clue(DateSource.META, "2031-05-09T10:00:00Z")));

    assertThat(choice.modified()).isNull();
  }

  @Test
  void aChangeAloneIsTheBestThatIsKnown() {
    var choice = PublicationDates.choose(List.of(change("2031-05-11")));

    assertThat(choice.published()).hasToString("2031-05-11");
    assertThat(choice.modified()).isNull();
  }

  @Test
  void nothingSaidIsNothingGuessed() {
    assertThat(PublicationDates.choose(List.of()).published()).isNull();
  }

  private static DateClue clue(DateSource source, String time) {
    return new DateClue(source, "here", PublicationTime.parse(time).orElseThrow(), false);
  }

  private static DateClue change(String time) {
    return new DateClue(DateSource.CHANGE, "here", PublicationTime.parse(time).orElseThrow(), true);
  }
}
