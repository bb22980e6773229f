package broadsheet.source;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One look at a feed, and what follows from it. */
record ScheduleStep(Followed before, Came came, Instant now) {
  /** A server's wish to be left alone is obeyed so far. */
  private static final Duration FOREVER = Duration.ofDays(36_500);

  /** Copies that the server calls fresh for longer are looked at again all the same. */
  private static final Duration FRESH_MAX = Duration.ofDays(30);

  /** Equal answers, over at least {@link #MOVE_AFTER}, that make a permanent move believed. */
  private static final int MOVE_ANSWERS = 3;

  private static final Duration MOVE_AFTER = Duration.ofHours(24);

  /** Clocks and networks are not exact to less than this. */
  private static final Duration MARGIN = Duration.ofSeconds(1);

  /** How far the estimate of entries a day looks back. */
  private static final double MEMORY_DAYS = 3;

  private static final double DAY_SECONDS = 86_400;

  Followed after() {
    return switch (came.result()) {
      case FetchResult.Fetched(var notes, _, _) -> answered(notes, came.complaint());
      case FetchResult.NotModified(var notes) -> answered(notes, stillWrong());
      case FetchResult.Throttled(var status, var retryAfter) ->
          failed(LookOutcome.THROTTLED, throttled(status, retryAfter), rest(retryAfter));
      case FetchResult.Gone() -> failed(LookOutcome.GONE, "answered 410 (gone)", null);
      case FetchResult.Failed(var fault, var why) -> failed(outcome(fault), why, null);
    };
  }

  /** What was unreadable still is, unless something else was read with it. */
  private @Nullable Complaint stillWrong() {
    if (came.document() != null || came.complaint() != null) {
      return came.complaint();
    }
    return before.state().complaint();
  }

  private Followed answered(AnswerNotes notes, @Nullable Complaint complaint) {
    return complaint == null ? worked(notes) : unreadable(notes, complaint);
  }

  private Followed worked(AnswerNotes notes) {
    var state = before.state();
    var document = came.document();
    var hints = document == null ? state.hints() : document.hints();
    var perDay = perDay();
    var terms = new Pace.Terms(before.feed().settings().interval(), perDay, fresh(notes), hints);
    var isSame = came.result() instanceof FetchResult.NotModified && document == null;
    var outcome = isSame ? LookOutcome.SAME : LookOutcome.READ;
    var moved = moved(notes);
    return moved.withState(
        new FeedState(
            new LookTimes(
                next(Pace.interval(terms), hints, restUntil(notes)),
                restUntil(notes),
                now,
                now,
                came.fresh() > 0 ? now : state.times().fresh()),
            notes.validators(),
            perDay,
            Trouble.NONE,
            moved.state().relocation(),
            hints,
            null,
            title(document),
            state.diary().with(new LookNote(now, outcome, came.fresh(), "")),
            state.sitemaps()));
  }

  private Followed unreadable(AnswerNotes notes, Complaint complaint) {
    var state = before.state();
    var trouble = trouble(LookOutcome.UNREADABLE, complaint);
    var terms =
        new Pace.Terms(
            before.feed().settings().interval(), state.perDay(), fresh(notes), state.hints());
    var wait = Pace.longer(Pace.interval(terms), Pace.backOff(trouble.looks()));
    var times = state.times();
    return before.withState(
        new FeedState(
            new LookTimes(
                next(wait, state.hints(), restUntil(notes)),
                restUntil(notes),
                now,
                times.well(),
                times.fresh()),
            notes.validators(),
            state.perDay(),
            trouble,
            state.relocation(),
            state.hints(),
            complaint,
            state.title(),
            noted(trouble),
            state.sitemaps()));
  }

  private Followed failed(LookOutcome outcome, String why, @Nullable Instant rest) {
    var state = before.state();
    var trouble = trouble(outcome, new Complaint(why, 0));
    var wait = outcome == LookOutcome.ROBOTS ? Pace.MOST : Pace.backOff(trouble.looks());
    var next = outcome == LookOutcome.GONE ? null : next(wait, state.hints(), rest);
    var times = state.times();
    return before.withState(
        new FeedState(
            new LookTimes(next, rest, now, times.well(), times.fresh()),
            state.validators(),
            state.perDay(),
            trouble,
            state.relocation(),
            state.hints(),
            state.complaint(),
            state.title(),
            noted(trouble),
            state.sitemaps()));
  }

  /** Not before the server allows, and not in hours that the feed wants left out. */
  private Instant next(Duration wait, FeedHints hints, @Nullable Instant rest) {
    var paced = now.plus(wait);
    var allowed = rest != null && rest.isAfter(paced) ? rest : paced;
    var share = Pace.share(before.feed().id(), now);
    return Pace.outside(hints, Pace.jittered(allowed.plus(MARGIN), wait, share));
  }

  private @Nullable Instant restUntil(AnswerNotes notes) {
    var fresh = fresh(notes);
    return fresh.isZero() ? null : now.plus(fresh).plus(MARGIN);
  }

  private @Nullable Instant rest(@Nullable Duration retryAfter) {
    if (retryAfter == null) {
      return null;
    }
    var wait = retryAfter.compareTo(FOREVER) > 0 ? FOREVER : retryAfter;
    return now.plus(wait).plus(MARGIN);
  }

  /** How long an answer need not be asked for again. */
  static Duration fresh(AnswerNotes notes) {
    var fresh = notes.freshFor();
    if (fresh == null || fresh.isNegative()) {
      return Duration.ZERO;
    }
    return fresh.compareTo(FRESH_MAX) > 0 ? FRESH_MAX : fresh;
  }

  private static String throttled(int status, @Nullable Duration retryAfter) {
    var asked = retryAfter == null ? "" : ", to come back in " + Health.span(retryAfter);
    return "answered " + status + asked;
  }

  private Trouble trouble(LookOutcome outcome, Complaint why) {
    var last = before.state().trouble();
    var since = last.isNone() ? now : last.since();
    return new Trouble(last.looks() + 1, since, outcome, why.what(), why.line());
  }

  private Diary noted(Trouble trouble) {
    return before.state().diary().with(new LookNote(now, trouble.outcome(), 0, trouble.why()));
  }

  private @Nullable String title(@Nullable FeedDocument document) {
    return document == null || document.title().isEmpty()
        ? before.state().title()
        : document.title();
  }

  /** A running mean over some days; at first, what the dates of the entries tell. */
  private double perDay() {
    var state = before.state();
    var well = state.times().well();
    if (well == null) {
      return came.datedPerDay(now);
    }
    var days = Math.max(0, Duration.between(well, now).toSeconds()) / DAY_SECONDS;
    if (days == 0) {
      return state.perDay();
    }
    var until = state.perDay() < 0 ? Pace.UNKNOWN_PER_DAY : state.perDay();
    var kept = Math.exp(-days / MEMORY_DAYS);
    return until * kept + came.fresh() / days * (1 - kept);
  }

  private Followed moved(AnswerNotes notes) {
    var told = before.state().relocation();
    var to = notes.movedTo();
    if (to == null || to.equals(before.feed().url())) {
      return relocated(told != null && told.stored() ? told : null);
    }
    var same = told != null && !told.stored() && told.to().equals(to) ? told : null;
    var answers = same == null ? 1 : same.answers() + 1;
    var first = same == null ? now : same.first();
    var old = Duration.between(first, now).compareTo(MOVE_AFTER) >= 0;
    if (answers < MOVE_ANSWERS || !old) {
      return relocated(new Relocation(to, answers, first, false));
    }
    var moved = relocated(new Relocation(to, answers, now, true));
    return moved.withFeed(before.feed().withUrl(to));
  }

  private Followed relocated(@Nullable Relocation relocation) {
    return before.withState(before.state().withRelocation(relocation));
  }

  private static LookOutcome outcome(FetchResult.Fault fault) {
    return switch (fault) {
      case REFUSED_ADDRESS, TOO_LARGE -> LookOutcome.REFUSED;
      case ROBOTS -> LookOutcome.ROBOTS;
      case NO_SUCH_HOST, NO_CONNECTION, TOO_SLOW, TOO_MANY_REDIRECTS, BAD_ANSWER ->
          LookOutcome.UNREACHABLE;
      case CERTIFICATE -> LookOutcome.CERTIFICATE;
      case FORBIDDEN -> LookOutcome.FORBIDDEN;
      case NOT_FOUND -> LookOutcome.NOT_FOUND;
      case OTHER_STATUS, SERVER_ERROR -> LookOutcome.SERVER_ERROR;
    };
  }
}
