package broadsheet.app;

import broadsheet.article.Outlet;
import broadsheet.article.Sign;
import broadsheet.article.SignLook;
import broadsheet.article.SignStore;
import broadsheet.source.FetchResult;
import broadsheet.source.Outbound;
import broadsheet.source.OutboundRequest;
import broadsheet.source.Purpose;
import broadsheet.source.Url;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Asks for the signs of outlets, a few a minute: of those with the most reports first. */
final class SignDesk implements AutoCloseable {
  private static final Duration BEAT = Duration.ofMinutes(1);
  private static final Duration AGAIN = Duration.ofDays(30);
  private static final Duration AGAIN_AFTER_FAILURE = Duration.ofDays(7);
  private static final int ASKED_A_BEAT = 10;

  /** So many outlets have their signs. */
  private static final int SIGNS_MAX = 5_000;

  private final Stores stores;
  private final SignStore signs;
  private final Outbound outbound;
  private final InstantSource clock;
  private final StopSign stop = new StopSign();
  private final Heartbeat beat = new Heartbeat("signs", BEAT, this::round);

  SignDesk(Stores stores, Outbound outbound, InstantSource clock) {
    this.stores = stores;
    this.signs = stores.signs();
    this.outbound = outbound;
    this.clock = clock;
  }

  void start() {
    beat.start();
  }

  /** Asks for some of the signs whose turn it is; answers how many. */
  int round() {
    var addresses = addresses(stores.outlets().outlets());
    var due = signs.due(addresses, clock.instant());
    var asked = 0;
    for (var entry : addresses.entrySet()) {
      if (asked < ASKED_A_BEAT && due.contains(entry.getKey())) {
        ask(entry.getKey(), entry.getValue());
        asked++;
      }
    }
    return asked;
  }

  private Map<String, Url> addresses(List<Outlet> outlets) {
    var counts = stores.outletShelf().counts();
    var addresses = new LinkedHashMap<String, Url>();
    outlets.stream()
        .filter(outlet -> outlet.favicon() != null)
        .sorted(
            Comparator.comparingLong((Outlet outlet) -> -counts.getOrDefault(outlet.name(), 0L))
                .thenComparing(Outlet::name))
        .limit(SIGNS_MAX)
        .forEach(outlet -> put(addresses, outlet));
    return addresses;
  }

  private static void put(Map<String, Url> addresses, Outlet outlet) {
    if (outlet.favicon() != null) {
      addresses.put(outlet.name(), outlet.favicon());
    }
  }

  private void ask(String outlet, Url address) {
    var result = outbound.ask(OutboundRequest.get(address, Purpose.SIGN));
    stop.check(); // what was cut off by the end of the program says nothing of the sign
    signs.keep(look(outlet, address, result));
  }

  private SignLook look(String outlet, Url address, FetchResult result) {
    return switch (result) {
      case FetchResult.Fetched fetched -> {
        var sign = Sign.of(fetched.content());
        yield sign.isPresent()
            ? new SignLook(outlet, address, now(), now().plus(AGAIN), sign.get(), "")
            : failed(outlet, address, "is no small, still picture of dots");
      }
      case FetchResult.NotModified _ -> failed(outlet, address, "answered without content");
      case FetchResult.Throttled(_, var retryAfter) -> {
        var asked = retryAfter == null ? Duration.ZERO : retryAfter;
        var wait = asked.compareTo(AGAIN_AFTER_FAILURE) > 0 ? asked : AGAIN_AFTER_FAILURE;
        var next = now().plus(wait.compareTo(AGAIN) > 0 ? AGAIN : wait);
        yield new SignLook(outlet, address, now(), next, null, "asked to be left alone");
      }
      case FetchResult.Gone() -> failed(outlet, address, "is gone");
      case FetchResult.Failed(_, var why) -> failed(outlet, address, why);
    };
  }

  private SignLook failed(String outlet, Url address, String why) {
    return new SignLook(outlet, address, now(), now().plus(AGAIN_AFTER_FAILURE), null, why);
  }

  private Instant now() {
    return clock.instant();
  }

  @Override
  public void close() {
    stop.raise();
    beat.close();
  }
}
