package broadsheet.fetch;

import broadsheet.source.FetchResult;
import broadsheet.source.OutboundRequest;
import broadsheet.source.Purpose;
import broadsheet.source.Url;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.UnknownHostException;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.net.ssl.SSLContext;

/**
 * A small web: every host is the one server on the loopback, though it looks up to a public
 * address, and time leaps over waits.
 */
final class Stage implements AutoCloseable {
  static final String PUBLIC = "93.184.215.14";
  static final OutboundLimits PATIENT =
      new OutboundLimits(
          Duration.ofSeconds(50),
          Duration.ofSeconds(50),
          Duration.ofSeconds(50),
          50 << 20,
          64 << 10,
          0);

  /** Hurried, for what would never end. */
  static final OutboundLimits HURRIED =
      new OutboundLimits(
          Duration.ofMillis(600),
          Duration.ofMillis(600),
          Duration.ofMillis(300),
          50 << 20,
          64 << 10,
          64);

  final RawServer server;
  final FakeTime time = new FakeTime();
  final List<InetSocketAddress> dialled = new CopyOnWriteArrayList<>();
  final GuardedOutbound outbound;
  private final Map<String, HostLookup> names = new ConcurrentHashMap<>();

  Stage(OutboundLimits limits) throws IOException {
    this(new RawServer(), settings(limits), defaultTrust());
  }

  Stage(RawServer server, OutboundSettings settings, SSLContext trust) {
    this.server = server;
    this.outbound =
        new GuardedOutbound(settings, new Surroundings(this::look, this::dial, time, trust));
  }

  static OutboundSettings settings(OutboundLimits limits) {
    var standard = OutboundSettings.standard("https://instance.example/about");
    return new OutboundSettings(
        standard.allowedHosts(), standard.contact(), limits, standard.pace());
  }

  static SSLContext defaultTrust() {
    try {
      return SSLContext.getDefault();
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException(missing);
    }
  }

  private List<InetAddress> look(String host) throws UnknownHostException {
    var known = names.get(host);
    return known == null ? List.of(InetAddress.ofLiteral(PUBLIC)) : known.addresses(host);
  }

  private void dial(Socket socket, InetSocketAddress address, int timeoutMillis)
      throws IOException {
    dialled.add(address);
    socket.connect(
        new InetSocketAddress(InetAddress.getLoopbackAddress(), server.port()), timeoutMillis);
  }

  Stage with(String host, HostLookup lookup) {
    names.put(host, lookup);
    return this;
  }

  Stage with(String host, String... addresses) {
    return with(host, same -> List.of(addresses).stream().map(InetAddress::ofLiteral).toList());
  }

  FetchResult get(String url) {
    return get(url, Purpose.IMAGE);
  }

  FetchResult get(String url, Purpose purpose) {
    return outbound.ask(OutboundRequest.get(new Url(url), purpose));
  }

  /** What the server says at "/" of one host, asked for without robots.txt. */
  FetchResult answerTo(RawServer.Script script) {
    server.on("/", script);
    return get("http://paper.example/");
  }

  FetchResult answerTo(String answer) {
    return answerTo(visit -> visit.send(answer));
  }

  @Override
  public void close() throws IOException {
    outbound.close();
    server.close();
  }
}
