package broadsheet.app;

import broadsheet.source.FetchResult;
import broadsheet.source.Outbound;
import broadsheet.source.OutboundRequest;

/** The way to the web of a paper that is told to ask nothing of it. */
final class Nobody implements Outbound {
  @Override
  public FetchResult ask(OutboundRequest request) {
    return new FetchResult.Failed(
        FetchResult.Fault.NO_CONNECTION, "the paper was told to ask nothing of the web");
  }
}
