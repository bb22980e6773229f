package broadsheet.fetch;

import broadsheet.source.FetchResult.Fault;
import java.io.EOFException;
import java.net.SocketTimeoutException;
import java.security.cert.CertPathBuilderException;
import java.security.cert.CertPathValidatorException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateExpiredException;
import java.security.cert.CertificateNotYetValidException;
import java.util.Optional;
import java.util.zip.ZipException;
import javax.net.ssl.SSLException;
import org.apache.hc.core5.http.ConnectionClosedException;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.MalformedChunkCodingException;
import org.apache.hc.core5.http.MessageConstraintException;
import org.apache.hc.core5.http.NoHttpResponseException;
import org.apache.hc.core5.http.ParseException;

/** Says in plain words what went wrong on a connection. */
final class Faults {
  private static final int CAUSES_MAX = 10;

  private Faults() {}

  static AskException unreachable(boolean isLate) {
    return isLate
        ? new AskException(Fault.TOO_SLOW, "could not be reached in time")
        : new AskException(Fault.NO_CONNECTION, "could not be reached");
  }

  /**
   * The failure behind an exception.
   *
   * @param isLate whether the connection was closed because its time was over
   */
  static AskException of(Exception failed, boolean isLate, Deadline deadline) {
    if (failed instanceof AskException known) {
      return known;
    }
    if (isLate) {
      var seconds = Math.max(1, deadline.budget().toSeconds());
      return new AskException(Fault.TOO_SLOW, "took longer than " + seconds + " seconds");
    }
    return switch (failed) {
      case SocketTimeoutException silence -> new AskException(Fault.TOO_SLOW, "fell silent");
      case MessageConstraintException flood ->
          AskException.badAnswer("sends headers beyond all measure");
      case NoHttpResponseException nothing ->
          new AskException(Fault.NO_CONNECTION, "hung up without an answer");
      case SSLException insecure -> insecure(insecure);
      case ConnectionClosedException cut -> AskException.badAnswer("its answer broke off");
      case EOFException cut -> AskException.badAnswer("its answer broke off");
      case MalformedChunkCodingException broken -> AskException.badAnswer("its framing is broken");
      case ZipException broken -> AskException.badAnswer("its packing is broken");
      case ParseException broken -> AskException.badAnswer("does not speak HTTP");
      case HttpException broken -> AskException.badAnswer("does not keep to HTTP");
      default -> new AskException(Fault.NO_CONNECTION, "the connection broke");
    };
  }

  /** The deepest cause tells most. */
  private static AskException insecure(SSLException insecure) {
    Throwable cause = insecure;
    var why = "";
    for (var depth = 0; depth < CAUSES_MAX && cause != null; depth++) {
      why = certificate(cause).orElse(why);
      cause = cause.getCause();
    }
    return why.isEmpty()
        ? new AskException(Fault.NO_CONNECTION, "could not agree on encryption")
        : new AskException(Fault.CERTIFICATE, why);
  }

  /** What is wrong with a certificate; empty for other causes. */
  private static Optional<String> certificate(Throwable cause) {
    return switch (cause) {
      case CertificateExpiredException _ -> Optional.of("its certificate has expired");
      case CertificateNotYetValidException _ -> Optional.of("its certificate is not valid yet");
      case CertPathBuilderException _ -> Optional.of("nobody trusted vouches for its certificate");
      case CertPathValidatorException _ -> Optional.of("its certificate is not valid");
      case CertificateException named when isOfAnother(named) ->
          Optional.of("its certificate is for another name");
      case CertificateException _ -> Optional.of("its certificate is not valid");
      default -> Optional.empty();
    };
  }

  /** The platform says so in words only. */
  private static boolean isOfAnother(CertificateException named) {
    var said = String.valueOf(named.getMessage());
    return said.startsWith("No subject alternative") || said.startsWith("No name matching");
  }
}
