package broadsheet.source;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/**
 * Many feeds that publish, rest, move, break and end by a script, in the true time that it is told;
 * it writes down whoever asks against the rules.
 */
final class ScriptedServer {
  private static final int SHOWN = 3_000;

  /** What one feed does. */
  record Script(
      Url url,
      Duration every,
      boolean etag,
      boolean modified,
      @Nullable Duration maxAge,
      boolean tellsDate,
      double refuses,
      double fails,
      @Nullable Instant gone) {}

  /** What happened to one feed so far. */
  static final class Seen {
    int requests;
    int unconditional;
    int unanswered;
    @Nullable Instant rest;
    @Nullable Validators given;
    int refusals;
  }

  private final Map<Url, Script> scripts = new HashMap<>();
  private final Map<Url, Seen> seen = new HashMap<>();
  private final Instant begin;
  private final Random dice = new Random(7);
  final List<String> offences = new ArrayList<>();

  ScriptedServer(Instant begin, int feeds) {
    this.begin = begin;
    for (var i = 0; i < feeds; i++) {
      var script = script(i);
      scripts.put(script.url(), script);
      seen.put(script.url(), new Seen());
    }
  }

  private Script script(int i) {
    var url = new Url("https://host" + i * 7 / 10 + ".example/feed" + i);
    var minutes = List.of(11, 45, 200, 1_000, 4_000, 20_000).get(dice.nextInt(6));
    var maxAge = List.of(0, 0, 120, 900, 5_400, 40_000, 200_000).get(dice.nextInt(7));
    return new Script(
        url,
        Duration.ofMinutes(minutes),
        dice.nextInt(10) < 7,
        dice.nextInt(10) < 6,
        maxAge == 0 ? null : Duration.ofSeconds(maxAge),
        dice.nextInt(10) < 8,
        dice.nextInt(5) == 0 ? 0.2 : 0,
        dice.nextInt(5) == 0 ? 0.3 : 0,
        dice.nextInt(50) == 0 ? begin.plus(Duration.ofDays(3 + dice.nextInt(20))) : null);
  }

  List<Url> urls() {
    return scripts.values().stream()
        .map(Script::url)
        .sorted(Comparator.comparing(Url::value))
        .toList();
  }

  Seen seen(Url url) {
    return Objects.requireNonNull(seen.get(url));
  }

  Script script(Url url) {
    return Objects.requireNonNull(scripts.get(url));
  }

  /** How many entries a feed had published by then. */
  int published(Url url, Instant at) {
    return 5 + (int) (Duration.between(begin, at).toMinutes() / script(url).every().toMinutes());
  }

  FetchResult ask(OutboundRequest request, Instant at) {
    var script = script(request.url());
    var known = seen(request.url());
    known.requests++;
    if (known.rest != null && at.isBefore(known.rest)) {
      offences.add(request.url() + " asked at " + at + ", to be left alone until " + known.rest);
    }
    checkValidators(request, known);
    if (script.gone() != null && at.isAfter(script.gone())) {
      known.refusals++;
      known.unanswered += known.given == null ? 1 : 0;
      return new FetchResult.Gone();
    }
    if (dice.nextDouble() < script.refuses()) {
      var after = List.of(30L, 7_200L, 100_000L).get(dice.nextInt(3));
      known.rest = at.plusSeconds(after);
      known.unanswered += known.given == null ? 1 : 0;
      return new FetchResult.Throttled(503, Duration.ofSeconds(after));
    }
    if (dice.nextDouble() < script.fails()) {
      known.unanswered += known.given == null ? 1 : 0;
      return new FetchResult.Failed(FetchResult.Fault.TOO_SLOW, "did not answer in time");
    }
    return answer(request, script, at);
  }

  private void checkValidators(OutboundRequest request, Seen known) {
    if (known.given == null) {
      known.unconditional++;
    } else if (!request.validators().equals(known.given)) {
      offences.add(request.url() + " sent " + request.validators() + ", given " + known.given);
    }
  }

  private FetchResult answer(OutboundRequest request, Script script, Instant at) {
    var known = seen(request.url());
    var count = published(script.url(), at);
    var etag = script.etag() ? "W/\"" + count + " \u00fc;\\\"-" + script.url().host() + "\"" : null;
    var modified = script.modified() ? "Changed " + count : null;
    var now = new Validators(etag, modified);
    var asked = request.validators();
    var same = !now.equals(Validators.NONE) && asked.equals(now);
    known.rest = script.maxAge() == null ? null : at.plus(script.maxAge());
    known.given = now.equals(Validators.NONE) ? null : now;
    var notes =
        new AnswerNotes(
            script.url(), null, now, script.maxAge(), script.tellsDate() ? at : null, Map.of());
    return same
        ? new FetchResult.NotModified(notes)
        : new FetchResult.Fetched(notes, "text/plain", content(count));
  }

  /** The numbers of the last entries, first and last. */
  private static Bytes content(int count) {
    var text = Math.max(0, count - SHOWN) + " " + count;
    return Bytes.of(text.getBytes(StandardCharsets.UTF_8));
  }

  /** The numbers of the entries that a content holds, from (inside) and to (outside). */
  static int[] entries(Bytes content) {
    var parts = new String(content.toArray(), StandardCharsets.UTF_8).split(" ", 2);
    return new int[] {Integer.parseInt(parts[0]), Integer.parseInt(parts[1])};
  }
}
