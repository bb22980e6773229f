package broadsheet.fetch;

import broadsheet.source.Bytes;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.MessageHeaders;

/**
 * What a host answered, read to its end.
 *
 * @param content unpacked; none for redirects and refusals, whose content nobody reads
 */
record Answer(int status, MessageHeaders headers, Bytes content) {
  /** The first header of this name; what is said twice is believed the first time. */
  Optional<String> first(String name) {
    return all(name).stream().findFirst();
  }

  List<String> all(String name) {
    return Arrays.stream(headers.getHeaders(name))
        .map(Header::getValue)
        .filter(value -> value != null)
        .toList();
  }

  boolean isRedirect() {
    return switch (status) {
      case 301, 302, 303, 307, 308 -> first("Location").isPresent();
      default -> false;
    };
  }

  boolean isPermanentRedirect() {
    return status == 301 || status == 308;
  }

  boolean isSuccess() {
    return status >= 200 && status < 300;
  }
}
