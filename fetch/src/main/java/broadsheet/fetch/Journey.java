package broadsheet.fetch;

import broadsheet.source.FetchResult;
import broadsheet.source.FetchResult.Fault;
import broadsheet.source.OutboundRequest;
import broadsheet.source.Url;
import java.util.HashSet;
import java.util.Set;

/** One question on its way through redirects, each hop checked as if it were the first. */
final class Journey {
  private static final int REDIRECTS_MAX = 5;

  private final OutboundRequest request;
  private final Target first;
  private final Set<String> seen = new HashSet<>();
  private Url url;
  private boolean isMoved = true;
  private int redirects;

  Journey(OutboundRequest request) throws AskException {
    this.request = request;
    this.url = request.url();
    this.first = Target.of(url);
    seen.add(place(first));
  }

  Target first() {
    return first;
  }

  Target target() throws AskException {
    return Target.of(url);
  }

  FetchResult arrive(Answer answer, Timekeeper time) {
    var moved = redirects > 0 && isMoved ? url : null;
    return Answers.result(answer, request, new Answers.Place(url, moved), time.now());
  }

  /** Goes on to where a redirect leads. */
  void turn(Answer redirect) throws AskException {
    if (!request.form().isEmpty() && redirect.status() < 307) {
      throw new AskException(Fault.OTHER_STATUS, "answered " + redirect.status() + " to a post");
    }
    var location = redirect.first("Location").orElse("");
    var scheme = References.scheme(location.strip());
    if (scheme.isPresent() && !scheme.get().equals("http") && !scheme.get().equals("https")) {
      throw AskException.refused("it leads to an address that is not of the web");
    }
    var next =
        References.resolve(url, location)
            .orElseThrow(() -> AskException.badAnswer("leads to no address"));
    var target = Target.of(next);
    if (target().isSecure() && !target.isSecure()) {
      throw AskException.refused("it leads from https to http, where anyone could change it");
    }
    if (++redirects > REDIRECTS_MAX) {
      throw new AskException(
          Fault.TOO_MANY_REDIRECTS, "leads on more than " + REDIRECTS_MAX + " times");
    }
    if (!seen.add(place(target))) {
      throw new AskException(Fault.TOO_MANY_REDIRECTS, "leads in a circle");
    }
    isMoved &= redirect.isPermanentRedirect();
    url = next;
  }

  private static String place(Target target) {
    return target.origin() + target.path();
  }
}
