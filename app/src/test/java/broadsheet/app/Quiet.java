package broadsheet.app;

import broadsheet.source.FetchResult;
import broadsheet.source.Outbound;

/** A web that nobody reaches. */
final class Quiet {
  static final Outbound WEB =
      _ -> new FetchResult.Failed(FetchResult.Fault.NO_CONNECTION, "there is no web here");

  private Quiet() {}
}
