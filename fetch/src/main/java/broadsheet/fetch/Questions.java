package broadsheet.fetch;

import broadsheet.source.OutboundRequest;
import broadsheet.source.Purpose;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.hc.core5.http.ClassicHttpRequest;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.io.entity.StringEntity;
import org.apache.hc.core5.http.message.BasicClassicHttpRequest;
import org.jspecify.annotations.Nullable;

/** Writes questions: few headers, no cookies, no Referer, an honest name. */
final class Questions {
  private static final int VALIDATOR_LENGTH_MAX = 4096;

  private final String userAgent;

  Questions(OutboundSettings settings) {
    this.userAgent = settings.userAgent();
  }

  ClassicHttpRequest question(OutboundRequest asked, Target target) {
    var isPost = !asked.form().isEmpty();
    var request = new BasicClassicHttpRequest(isPost ? "POST" : "GET", target.path());
    request.addHeader("Host", target.authority());
    request.addHeader("User-Agent", userAgent);
    request.addHeader("Accept", accept(asked.purpose()));
    request.addHeader("Accept-Encoding", "gzip");
    request.addHeader("Connection", "close");
    addValidator(request, "If-None-Match", asked.validators().etag());
    addValidator(request, "If-Modified-Since", asked.validators().lastModified());
    if (isPost) {
      var entity = new StringEntity(form(asked), ContentType.APPLICATION_FORM_URLENCODED);
      request.addHeader("Content-Type", "application/x-www-form-urlencoded");
      request.addHeader("Content-Length", Long.toString(entity.getContentLength()));
      request.setEntity(entity);
    }
    return request;
  }

  /** Byte for byte as it came; what could not have come in a header is left out. */
  private static void addValidator(
      ClassicHttpRequest request, String name, @Nullable String value) {
    if (value != null
        && !value.isEmpty()
        && value.length() <= VALIDATOR_LENGTH_MAX
        && value.chars().allMatch(c -> c == '\t' || (c >= ' ' && c != 0x7f && c <= 0xff))) {
      request.addHeader(name, value);
    }
  }

  private static String form(OutboundRequest asked) {
    return new TreeMap<>(asked.form())
        .entrySet().stream()
            .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
            .collect(Collectors.joining("&"));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private static String accept(Purpose purpose) {
    return switch (purpose) {
      case FEED ->
          "application/atom+xml, application/rss+xml, application/feed+json, application/rdf+xml,"
              + " application/xml;q=0.9, text/xml;q=0.9, application/json;q=0.8,"
              + " text/html;q=0.5, */*;q=0.1";
      case SITEMAP -> "application/xml, text/xml, text/plain;q=0.8, */*;q=0.1";
      case PAGE -> "text/html, application/xhtml+xml, application/xml;q=0.8, */*;q=0.1";
      case DOCUMENT -> "application/pdf, text/html;q=0.8, */*;q=0.5";
      case IMAGE, SIGN -> "image/webp, image/png, image/jpeg, image/gif, image/*;q=0.5, */*;q=0.1";
      case ROBOTS -> "text/plain, */*;q=0.1";
      case HUB -> "*/*";
    };
  }
}
