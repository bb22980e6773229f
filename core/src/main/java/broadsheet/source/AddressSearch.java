package broadsheet.source;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** Finds out what an address that somebody typed offers: asks the web at most a few dozen times. */
public final class AddressSearch {
  private static final String NO_ADDRESS = "This is no web address.";

  private AddressSearch() {}

  /**
   * What a search needs.
   *
   * @param isFollowed whether an address is followed already
   * @param phases is told what is being done, for people
   */
  public record Tools(
      Outbound web, Predicate<Url> isFollowed, Consumer<String> phases, Instant now) {}

  /**
   * What came of a search.
   *
   * @param problem why nothing is offered; "" when something is
   */
  public record Found(List<Finding.Offer> offers, String problem) {
    public Found {
      offers = List.copyOf(offers);
    }
  }

  /** Looks at {@code address}, which may lack its scheme. */
  public static Found search(String address, Tools tools) {
    return url(address)
        .map(url -> new SiteSearch(tools).search(url))
        .orElseGet(() -> new Found(List.of(), NO_ADDRESS));
  }

  /** The address that is meant: "outlet.example", "feed:outlet.example/rss", "t.me/name". */
  public static Optional<Url> url(String typed) {
    var text = typed.strip();
    var bare = text.regionMatches(true, 0, "feed:", 0, 5) ? text.substring(5) : text;
    var rest = bare.startsWith("//") ? bare.substring(2) : bare;
    if (Url.isWebAddress(rest)) {
      return Urls.absolute(rest);
    }
    var host = rest.split("[/?#]", 2)[0];
    var isHost = host.indexOf('.') > 0 && !host.endsWith(".") && host.indexOf('@') < 0;
    return isHost ? Urls.absolute("https://" + rest) : Optional.empty();
  }
}
