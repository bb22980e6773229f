package broadsheet.fetch;

import broadsheet.source.Bytes;
import broadsheet.source.Purpose;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.Socket;
import java.util.List;
import javax.net.ssl.SSLSocket;
import org.apache.hc.core5.http.ClassicHttpRequest;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.HttpException;

/** One question to one host and its answer, over a connection of its own. */
final class Exchange {
  /** Addresses of a host that are tried one after the other. */
  private static final int TRIES_MAX = 4;

  /** Interim answers (1xx) before the final one. */
  private static final int INTERIM_MAX = 8;

  private final OutboundLimits limits;
  private final Surroundings surroundings;
  private final Watchdog watchdog;

  Exchange(OutboundLimits limits, Surroundings surroundings, Watchdog watchdog) {
    this.limits = limits;
    this.surroundings = surroundings;
    this.watchdog = watchdog;
  }

  /**
   * A question that may be asked.
   *
   * @param addresses of the target, all checked
   */
  record Question(
      Target target, List<InetAddress> addresses, ClassicHttpRequest request, Purpose purpose) {}

  Answer ask(Question question, Deadline deadline) throws AskException {
    AskException last = null;
    for (var address : question.addresses().stream().limit(TRIES_MAX).toList()) {
      var socket = new Socket(Proxy.NO_PROXY);
      try (var watch = watchdog.over(socket, deadline)) {
        if (connect(socket, new InetSocketAddress(address, question.target().port()), deadline)) {
          return over(socket, question, deadline, watch);
        }
        last = Faults.unreachable(watch.hasBitten() || deadline.isOver());
      } finally {
        Watchdog.close(socket);
      }
    }
    throw last == null ? Faults.unreachable(false) : last;
  }

  /** Whether the address was reached; if not, the host's next one is tried. */
  private boolean connect(Socket socket, InetSocketAddress address, Deadline deadline) {
    try {
      surroundings.dialer().dial(socket, address, deadline.leftMillis(limits.connectMax()));
      return true;
    } catch (IOException unreachable) {
      return false;
    }
  }

  private Answer over(Socket socket, Question question, Deadline deadline, Watchdog.Watch watch)
      throws AskException {
    try {
      socket.setTcpNoDelay(true);
      socket.setSoTimeout(deadline.leftMillis(limits.silenceMax()));
      var wire = new WireConnection(limits);
      wire.over(question.target().isSecure() ? encrypted(socket, question.target()) : socket);
      return read(wire, send(wire, question.request()), question);
    } catch (IOException | HttpException failed) {
      throw Faults.of(failed, watch.hasBitten(), deadline);
    }
  }

  private Socket encrypted(Socket socket, Target target) throws IOException {
    var encrypted =
        (SSLSocket)
            surroundings
                .encryption()
                .getSocketFactory()
                .createSocket(socket, target.host().name(), target.port(), true);
    var parameters = encrypted.getSSLParameters();
    parameters.setEndpointIdentificationAlgorithm("HTTPS");
    encrypted.setSSLParameters(parameters);
    encrypted.startHandshake();
    return encrypted;
  }

  private static ClassicHttpResponse send(WireConnection wire, ClassicHttpRequest request)
      throws IOException, HttpException {
    wire.sendRequestHeader(request);
    if (request.getEntity() != null) {
      wire.sendRequestEntity(request);
    }
    wire.flush();
    for (var interim = 0; interim <= INTERIM_MAX; interim++) {
      var response = wire.receiveResponseHeader();
      if (response.getCode() >= 200) {
        return response;
      }
    }
    throw AskException.badAnswer("answers only that an answer will come");
  }

  private Answer read(WireConnection wire, ClassicHttpResponse response, Question question)
      throws IOException, HttpException {
    if (!hasContent(response.getCode())) {
      return new Answer(response.getCode(), response, Bytes.NONE);
    }
    wire.allowBody(2L * limits.bytesMax(question.purpose()) + limits.headerBytesMax());
    wire.receiveResponseEntity(response);
    var content =
        response.getEntity() == null
            ? new byte[0]
            : new Content(limits, question.purpose()).read(response);
    return new Answer(response.getCode(), response, Bytes.of(content));
  }

  /** What comes with redirects and refusals is not read. */
  private static boolean hasContent(int status) {
    return status >= 200 && status < 300 && status != 204 && status != 205;
  }
}
