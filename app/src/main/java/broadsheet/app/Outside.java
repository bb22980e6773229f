package broadsheet.app;

import broadsheet.source.Outbound;
import broadsheet.source.Url;
import org.jspecify.annotations.Nullable;

/**
 * The world outside of this machine.
 *
 * @param outbound the way to it
 * @param address where it reaches this paper, null when it does not
 */
record Outside(Outbound outbound, @Nullable Url address) {
  static Outside unreachable(Outbound outbound) {
    return new Outside(outbound, null);
  }
}
