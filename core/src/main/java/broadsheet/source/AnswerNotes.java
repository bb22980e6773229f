package broadsheet.source;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What an answer says besides its content.
 *
 * @param url the address that answered, after redirects
 * @param movedTo where all redirects were permanent (301, 308): the address to ask from now on
 * @param validators to ask with next time; those sent when a 304 brings no new ones
 * @param freshFor how long it need not be asked again (Cache-Control max-age less Age, or Expires;
 *     RFC 9111 § 4.2); null when the server does not say
 * @param date the server's clock, null when it does not say
 * @param links targets of the Link header by relation (RFC 8288), resolved: "hub", "self"
 */
public record AnswerNotes(
    Url url,
    @Nullable Url movedTo,
    Validators validators,
    @Nullable Duration freshFor,
    @Nullable Instant date,
    Map<String, Url> links) {
  public AnswerNotes {
    links = Map.copyOf(links);
  }
}
