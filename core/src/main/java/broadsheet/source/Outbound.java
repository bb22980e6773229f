package broadsheet.source;

/**
 * Port: the one guarded way to the web, for every part that asks it. Waits its turn at the host
 * (one request in flight, at least a second apart), blocks, and ends within the purpose's deadline
 * counted from its turn.
 */
public interface Outbound {
  /** Asks; every expected failure is a value. */
  FetchResult ask(OutboundRequest request);
}
