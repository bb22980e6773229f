package broadsheet.fetch;

import broadsheet.source.FetchResult.Fault;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Decides which addresses may be connected to: looks a host up once and checks every address that
 * it has.
 */
final class AddressGuard implements AutoCloseable {
  /** A host with more addresses than these is refused. */
  private static final int ADDRESSES_MAX = 64;

  /** Look-ups under way; they block a thread of the system and cannot be broken off. */
  private static final int LOOKUPS_MAX = 32;

  private final OutboundSettings settings;
  private final HostLookup lookup;
  private final ExecutorService lookups;

  AddressGuard(OutboundSettings settings, HostLookup lookup) {
    this.settings = settings;
    this.lookup = lookup;
    this.lookups =
        Executors.newFixedThreadPool(
            LOOKUPS_MAX, Thread.ofPlatform().daemon().name("lookup-", 0).factory());
  }

  /**
   * Refuses what can be refused without a look-up.
   *
   * @param first where the question began: a private host is asked only when it was asked for, not
   *     when somebody else's answer leads there
   */
  void check(Target target, Target first) throws AskException {
    var isAllowed = settings.isAllowed(target);
    if (isAllowed && !target.host().equals(first.host())) {
      throw AskException.refused("it leads to a host that only its owner may ask");
    }
    if (!isAllowed && !target.isWebPort()) {
      throw AskException.refused("port " + target.port() + " is not one of the web");
    }
    if (target.host().literal() != null) {
      check(target.host().literal(), isAllowed);
    }
  }

  /** The addresses that may be connected to, in the order of the look-up. */
  List<InetAddress> admit(Target target, Deadline deadline)
      throws AskException, InterruptedException {
    var isAllowed = settings.isAllowed(target);
    var addresses = addresses(target.host(), deadline);
    if (addresses.size() > ADDRESSES_MAX) {
      throw AskException.refused("the host has more than " + ADDRESSES_MAX + " addresses");
    }
    for (var address : addresses) {
      check(address, isAllowed);
    }
    return addresses;
  }

  private static void check(InetAddress address, boolean isAllowed) throws AskException {
    var kind = AddressRanges.kindOf(address.getAddress());
    var isFine = kind == AddressKind.PUBLIC || (isAllowed && kind.isOwnersToAllow());
    if (!isFine) {
      throw AskException.refused(
          "the host is at " + address.getHostAddress() + ", which is " + kind.words());
    }
  }

  private List<InetAddress> addresses(HostName host, Deadline deadline)
      throws AskException, InterruptedException {
    if (host.literal() != null) {
      return List.of(host.literal());
    }
    var found = lookups.submit(() -> lookup.addresses(host.name()));
    try {
      var addresses = List.copyOf(found.get(deadline.leftNanos(), TimeUnit.NANOSECONDS));
      if (addresses.isEmpty()) {
        throw noSuchHost();
      }
      return addresses;
    } catch (TimeoutException late) {
      throw new AskException(Fault.TOO_SLOW, "its name was not found in time");
    } catch (ExecutionException failed) {
      throw unfound(failed);
    } finally {
      found.cancel(true);
    }
  }

  private static AskException unfound(ExecutionException failed) {
    if (failed.getCause() instanceof UnknownHostException) {
      return noSuchHost();
    }
    throw new IllegalStateException("looking up a host", failed.getCause());
  }

  private static AskException noSuchHost() {
    return new AskException(Fault.NO_SUCH_HOST, "there is no such host");
  }

  @Override
  public void close() {
    lookups.shutdownNow();
  }
}
