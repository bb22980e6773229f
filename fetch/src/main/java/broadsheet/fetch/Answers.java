package broadsheet.fetch;

import broadsheet.source.AnswerNotes;
import broadsheet.source.FetchResult;
import broadsheet.source.FetchResult.Failed;
import broadsheet.source.FetchResult.Fault;
import broadsheet.source.OutboundRequest;
import broadsheet.source.Purpose;
import broadsheet.source.Url;
import broadsheet.source.Validators;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Says what a final answer means. */
final class Answers {
  private static final Map<Integer, String> WORDS =
      Map.ofEntries(
          Map.entry(204, "no content"),
          Map.entry(206, "a part only"),
          Map.entry(400, "bad request"),
          Map.entry(401, "a sign-in is needed"),
          Map.entry(402, "payment is needed"),
          Map.entry(403, "forbidden"),
          Map.entry(404, "not found"),
          Map.entry(405, "not that way"),
          Map.entry(406, "not in that form"),
          Map.entry(451, "withheld for legal reasons"),
          Map.entry(500, "an error of the server"),
          Map.entry(502, "a bad gateway"),
          Map.entry(504, "a slow gateway"));

  private Answers() {}

  /**
   * Where an answer came from.
   *
   * @param movedTo that address, if every redirect on the way was permanent
   */
  record Place(Url url, @Nullable Url movedTo) {}

  static FetchResult result(Answer answer, OutboundRequest request, Place place, Instant now) {
    var status = answer.status();
    if (status == 200 || (request.purpose() == Purpose.HUB && answer.isSuccess())) {
      var type = answer.first("Content-Type").orElse(null);
      var notes = notes(answer, place, Validators.NONE, now);
      return new FetchResult.Fetched(notes, type, answer.content());
    }
    if (status == 304) {
      return unchanged(answer, request, place, now);
    }
    if (status == 410) {
      return new FetchResult.Gone();
    }
    var retryAfter = status < 400 ? null : Freshness.retryAfter(answer, now).orElse(null);
    return status == 429 || status == 503 || retryAfter != null
        ? new FetchResult.Throttled(status, retryAfter)
        : refusal(status);
  }

  private static FetchResult unchanged(
      Answer answer, OutboundRequest request, Place place, Instant now) {
    return request.validators().equals(Validators.NONE)
        ? new Failed(Fault.BAD_ANSWER, "says unchanged where nothing was known")
        : new FetchResult.NotModified(notes(answer, place, request.validators(), now));
  }

  private static Failed refusal(int status) {
    var fault =
        switch (status) {
          case 401, 402, 403, 407, 451 -> Fault.FORBIDDEN;
          case 404 -> Fault.NOT_FOUND;
          default -> status >= 500 ? Fault.SERVER_ERROR : Fault.OTHER_STATUS;
        };
    var words = WORDS.containsKey(status) ? " (" + WORDS.get(status) + ")" : "";
    return new Failed(fault, "answered " + status + words);
  }

  private static AnswerNotes notes(Answer answer, Place place, Validators sent, Instant now) {
    var etag = answer.first("ETag").orElse(sent.etag());
    var lastModified = answer.first("Last-Modified").orElse(sent.lastModified());
    return new AnswerNotes(
        place.url(),
        place.movedTo(),
        new Validators(etag, lastModified),
        Freshness.of(answer, now).orElse(null),
        answer.first("Date").flatMap(HttpDates::parse).orElse(null),
        LinkHeader.links(answer.all("Link"), place.url()));
  }
}
