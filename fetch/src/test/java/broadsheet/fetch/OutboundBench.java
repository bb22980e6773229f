package broadsheet.fetch;

import broadsheet.source.FetchResult.Fetched;
import broadsheet.source.OutboundRequest;
import broadsheet.source.Purpose;
import broadsheet.source.Url;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

/**
 * Times the whole client against a server on the loopback, without pauses between questions:
 * look-up, check, turn, connection, question, answer of 20 KB. The server's work is in the figures.
 */
final class OutboundBench {
  private static final int QUESTIONS = 20_000;
  private static final int HOSTS = 1_000;

  private OutboundBench() {}

  public static void main(String[] arguments)
      throws IOException, InterruptedException, ExecutionException {
    var page = "p".repeat(20_000);
    var length = "Content-Length: " + page.length() + "\r\n\r\n";
    try (var server = new RawServer();
        var outbound = client(server);
        var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      server.on("/feed", "HTTP/1.1 200 OK\r\nETag: \"v1\"\r\n" + length + page);
      for (var round = 0; round < 4; round++) {
        time(outbound, threads);
      }
    }
  }

  private static GuardedOutbound client(RawServer server) {
    var standard = OutboundSettings.standard("");
    var unhurried = new Pace(Duration.ZERO, Duration.ZERO, 64);
    var address = new InetSocketAddress(InetAddress.getLoopbackAddress(), server.port());
    var found = List.of(InetAddress.ofLiteral(Stage.PUBLIC));
    return new GuardedOutbound(
        new OutboundSettings(standard.allowedHosts(), "", standard.limits(), unhurried),
        new Surroundings(
            host -> found,
            (socket, same, millis) -> socket.connect(address, millis),
            Timekeeper.SYSTEM,
            Stage.defaultTrust()));
  }

  private static void time(GuardedOutbound outbound, ExecutorService threads)
      throws InterruptedException, ExecutionException {
    var beganNanos = System.nanoTime();
    var beganCpu = ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO);
    var asked =
        IntStream.range(0, QUESTIONS)
            .<Future<Boolean>>mapToObj(i -> threads.submit(() -> ask(outbound, i % HOSTS)))
            .toList();
    var fetched = 0;
    for (var one : asked) {
      fetched += one.get() ? 1 : 0;
    }
    var seconds = (System.nanoTime() - beganNanos) / 1e9;
    var cpu = ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO);
    System.out.println(
        fetched
            + " answers, "
            + Math.round(QUESTIONS / seconds)
            + " a second, "
            + cpu.minus(beganCpu).toNanos() / QUESTIONS / 1000
            + " µs of CPU each, server included");
  }

  private static boolean ask(GuardedOutbound outbound, int host) {
    var url = new Url("http://host" + host + ".example/feed");
    return outbound.ask(OutboundRequest.get(url, Purpose.FEED)) instanceof Fetched;
  }
}
