package broadsheet.source;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Prints a followed feed as JSON, by the command line's contract. */
public final class FollowedJson {
  private static final JsonMapper MAPPER = new JsonMapper();

  private FollowedJson() {}

  /** One object; {@code days} has [looks that went well, that failed, new entries] a day. */
  public static String print(Followed followed, Instant now) {
    var feed = followed.feed();
    var settings = feed.settings();
    var health = Health.of(followed, now);
    var object = MAPPER.createObjectNode();
    object.put("id", feed.id().value());
    object.put("url", feed.url().value());
    object.put("kind", feed.kind().name());
    object.put("title", followed.name());
    object.put("folder", settings.folder());
    object.put("outlet", settings.outlet());
    object.put("state", health.kind().name());
    object.put("reason", health.sentence());
    put(object, "lastSuccess", health.lastWell());
    put(object, "next", health.next());
    var interval = settings.interval();
    object.put("intervalMinutes", interval == null ? null : (Long) interval.toMinutes());
    object.put("fullText", settings.fullText());
    var days = object.putArray("days");
    for (var day : followed.state().diary().strip(LocalDate.ofInstant(now, ZoneOffset.UTC))) {
      days.addArray().add(day.well()).add(day.failed()).add(day.fresh());
    }
    return object.toString();
  }

  private static void put(ObjectNode object, String name, @Nullable Instant time) {
    object.put(name, time == null ? null : time.truncatedTo(ChronoUnit.SECONDS).toString());
  }
}
