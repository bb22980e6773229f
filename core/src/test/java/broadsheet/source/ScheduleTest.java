package broadsheet.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ScheduleTest {
  /** A Saturday. */
  private static final Instant NOON = Instant.parse("2031-03-01T12:00:00Z");

  private static final Url HERE = new Url("https://gull.example/rss");
  private static final Url THERE = new Url("https://new.example/rss");
  private static final Feed GULL = Feed.at(HERE, FeedKind.FEED);
  private static final Validators TAG = new Validators("W/\"a b\"", null);

  private static Followed fresh() {
    return new Followed(GULL, FeedState.untried(NOON));
  }

  private static AnswerNotes notes(@Nullable Duration freshFor, @Nullable Url movedTo) {
    return new AnswerNotes(HERE, movedTo, TAG, freshFor, null, Map.of());
  }

  private static Came read(AnswerNotes notes, FeedHints hints, int newEntries) {
    var plain = SampleFeeds.emptyDocument();
    var document =
        new FeedDocument(plain.version(), "utf-8", plain.about(), hints, List.of(), List.of());
    return Came.read(new FetchResult.Fetched(notes, null, Bytes.NONE), document, newEntries);
  }

  private static Came plain() {
    return read(notes(null, null), FeedHints.NONE, 1);
  }

  private static Came same(AnswerNotes notes) {
    return Came.without(new FetchResult.NotModified(notes));
  }

  private static Came failed(FetchResult.Fault fault) {
    return Came.without(new FetchResult.Failed(fault, "did not work"));
  }

  private static Duration wait(Followed before, Came came) {
    return until(Schedule.after(before, came, NOON), NOON);
  }

  private static Duration until(Followed followed, Instant now) {
    return Duration.between(now, Objects.requireNonNull(followed.state().times().next()));
  }

  private static Followed busy() {
    return ofPace(200);
  }

  private static Followed ofPace(double perDay) {
    var state = FeedState.untried(NOON);
    var times = new LookTimes(NOON, null, NOON, NOON, NOON);
    return new Followed(
        GULL,
        new FeedState(
            times,
            TAG,
            perDay,
            Trouble.NONE,
            null,
            FeedHints.NONE,
            null,
            null,
            state.diary(),
            List.of()));
  }

  @Test
  void anHourLiesBetweenTwoLooksAtABusyFeed() {
    assertThat(wait(busy(), plain())).isBetween(Duration.ofMinutes(60), Duration.ofMinutes(67));
  }

  @Test
  void aFeedWithoutNewsIsLookedAtLessAndLessButOnceADay() {
    assertThat(silentInterval(4)).isBetween(Duration.ofHours(24), Duration.ofHours(25));
    assertThat(silentInterval(-1)).isGreaterThan(Duration.ofHours(3));
  }

  /** The interval after many looks that brought nothing. */
  private static Duration silentInterval(double perDay) {
    var followed = ofPace(perDay);
    var now = NOON;
    for (var look = 0; look < 150; look++) {
      followed = Schedule.after(followed, same(notes(null, null)), now);
      now = Objects.requireNonNull(followed.state().times().next());
    }

    var last = Objects.requireNonNull(followed.state().times().asked());
    return Duration.between(last, now);
  }

  @Test
  void maxAgeAllowsABusyFeedMoreAndHoldsBackAnImpatientOwner() {
    assertThat(wait(busy(), same(notes(Duration.ofMinutes(15), null))))
        .isBetween(Duration.ofMinutes(15), Duration.ofMinutes(17));
    var impatient =
        busy()
            .withFeed(GULL.withSettings(FeedSettings.DEFAULT.withInterval(Duration.ofMinutes(5))));
    assertThat(wait(impatient, plain())).isBetween(Duration.ofMinutes(5), Duration.ofMinutes(6));
    assertThat(wait(impatient, same(notes(Duration.ofHours(3), null))))
        .isGreaterThan(Duration.ofHours(3));
  }

  @Test
  void ttlAndSkippedHoursAndDaysAreHonoured() {
    var ttl = new FeedHints(Duration.ofHours(5), Set.of(), Set.of(), null);
    assertThat(wait(busy(), read(notes(null, null), ttl, 9))).isGreaterThan(Duration.ofHours(5));

    var hours = IntStream.range(13, 20).boxed().collect(Collectors.toSet());
    var skipped = new FeedHints(null, hours, Set.of(DayOfWeek.SUNDAY), null);
    assertThat(wait(busy(), read(notes(null, null), skipped, 9)))
        .isBetween(Duration.ofHours(8), Duration.ofHours(9));
    var days = new FeedHints(null, Set.of(), Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY), null);
    assertThat(wait(busy(), read(notes(null, null), days, 9)))
        .isBetween(Duration.ofHours(36), Duration.ofHours(37));
    var always = new FeedHints(null, Set.of(), Set.of(DayOfWeek.values()), null);
    assertThat(wait(busy(), read(notes(null, null), always, 9))).isLessThan(Duration.ofHours(2));
  }

  @Test
  void retryAfterIsObeyedWithoutACap() {
    var throttled = Came.without(new FetchResult.Throttled(429, Duration.ofDays(400)));

    var after = Schedule.after(busy(), throttled, NOON);

    assertThat(until(after, NOON)).isGreaterThan(Duration.ofDays(400));
    assertThat(until(Schedule.retried(after, NOON), NOON)).isGreaterThan(Duration.ofDays(400));
    assertThat(after.state().validators()).isEqualTo(TAG);
  }

  @Test
  void failuresBackOffToADayAndOneGoodLookForgetsThem() {
    var followed = busy();
    var waits = new ArrayList<Long>();
    for (var look = 0; look < 7; look++) {
      followed = Schedule.after(followed, failed(FetchResult.Fault.TOO_SLOW), NOON);
      waits.add(until(followed, NOON).toHours());
    }

    assertThat(waits).containsExactly(1L, 2L, 4L, 8L, 16L, 24L, 24L);
    assertThat(Schedule.after(followed, plain(), NOON).state().trouble()).isEqualTo(Trouble.NONE);
  }

  @Test
  void goneFeedIsAskedNoMore() {
    var after = Schedule.after(busy(), Came.without(new FetchResult.Gone()), NOON);

    assertThat(after.state().times().next()).isNull();
    assertThat(Health.of(after, NOON).kind()).isEqualTo(Health.Kind.GONE);
  }

  @Test
  void moveIsBelievedAfterThreeEqualAnswersOverADay() {
    var moved = same(notes(null, THERE));
    var once = Schedule.after(busy(), moved, NOON);
    var twice = Schedule.after(once, moved, NOON.plus(Duration.ofHours(12)));
    var early = Schedule.after(twice, moved, NOON.plus(Duration.ofHours(23)));
    var late = Schedule.after(twice, moved, NOON.plus(Duration.ofHours(24)));
    var back = Schedule.after(twice, same(notes(null, null)), NOON.plus(Duration.ofHours(24)));

    assertThat(early.feed().url()).isEqualTo(HERE);
    assertThat(late.feed().url()).isEqualTo(THERE);
    assertThat(late.feed().id()).isEqualTo(GULL.id());
    assertThat(back.state().relocation()).isNull();
  }

  @Test
  void whatCannotBeReadKeepsItsValidatorsAndStaysUnreadableUntilItChanges() {
    var unreadable =
        Came.unreadable(
            new FetchResult.Fetched(notes(null, null), null, Bytes.NONE),
            new Complaint("not a feed", 7));

    var broken = Schedule.after(fresh(), unreadable, NOON);
    var still = Schedule.after(broken, same(notes(null, null)), NOON.plusSeconds(9_000));

    assertThat(Schedule.request(broken).validators()).isEqualTo(TAG);
    assertThat(still.state().trouble().looks()).isEqualTo(2);
    assertThat(Health.of(still, NOON.plusSeconds(9_000)).sentence())
        .isEqualTo(
            "Answers, but cannot be read: not a feed (line 7); 2 looks in a row, for 2 hours.");
    assertThat(Schedule.request(Schedule.retried(still, NOON)).validators())
        .isEqualTo(Validators.NONE);
  }

  @Test
  void firstLookReadsThePaceOffTheEntriesDates() {
    assertThat(wait(fresh(), plain())).isBetween(Duration.ofHours(1), Duration.ofHours(2));
  }

  @Test
  void feedsThatAreDueTogetherDrift() {
    var waits =
        IntStream.range(0, 50)
            .mapToObj(i -> Feed.at(new Url("https://gull.example/" + i), FeedKind.FEED))
            .map(feed -> wait(busy().withFeed(feed), plain()))
            .distinct()
            .count();

    assertThat(waits).isGreaterThan(45);
  }

  @Test
  void certificateThatIsNotValidIsToldWithWhatToDo() {
    var expired =
        new FetchResult.Failed(FetchResult.Fault.CERTIFICATE, "its certificate has expired");

    var health = Health.of(Schedule.after(fresh(), Came.without(expired), NOON), NOON);

    assertThat(health.kind()).isEqualTo(Health.Kind.CERTIFICATE);
    assertThat(health.sentence())
        .startsWith("The server cannot prove who it is: its certificate has expired.")
        .contains("tell the outlet");
  }
}
