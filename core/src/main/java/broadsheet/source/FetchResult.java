package broadsheet.source;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** What came of asking the web. */
public sealed interface FetchResult {
  /**
   * 200 with content.
   *
   * @param contentType as declared, with parameters; null when missing
   * @param content unpacked
   */
  record Fetched(AnswerNotes notes, @Nullable String contentType, Bytes content)
      implements FetchResult {}

  /** 304: it is as it was. */
  record NotModified(AnswerNotes notes) implements FetchResult {}

  /**
   * The server asks to be left alone for a while (429, 503, or any refusal with Retry-After).
   *
   * @param retryAfter how long, from now; null when it does not say
   */
  record Throttled(int status, @Nullable Duration retryAfter) implements FetchResult {}

  /** 410: it is gone for good. */
  record Gone() implements FetchResult {}

  /**
   * It did not work.
   *
   * @param why for people, without the address: "answered 404 (not found)"
   */
  record Failed(Fault fault, String why) implements FetchResult {}

  /** Kinds of failure, as a reader of the sources page would tell them apart. */
  enum Fault {
    /** An address that is not of the public web, or not one that may be asked. */
    REFUSED_ADDRESS,
    /** robots.txt asks not to. */
    ROBOTS,
    NO_SUCH_HOST,
    NO_CONNECTION,
    CERTIFICATE,
    TOO_SLOW,
    TOO_LARGE,
    TOO_MANY_REDIRECTS,
    /** Broken framing, double packing, headers beyond limits. */
    BAD_ANSWER,
    /** 401, 403, 451 and the like. */
    FORBIDDEN,
    NOT_FOUND,
    OTHER_STATUS,
    SERVER_ERROR
  }
}
