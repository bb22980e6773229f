package broadsheet.source;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A feed's state as compact JSON, in which it is kept. Written out by hand, so that a renamed
 * component never changes what is on people's disks. Times are epoch milliseconds, durations
 * seconds; what is missing is left out.
 */
public final class FeedStateJson {
  private static final JsonMapper MAPPER = new JsonMapper();

  private FeedStateJson() {}

  public static String write(FeedState state) {
    var object = MAPPER.createObjectNode();
    var times = state.times();
    put(object, "next", times.next());
    put(object, "rest", times.restUntil());
    put(object, "asked", times.asked());
    put(object, "well", times.well());
    put(object, "fresh", times.fresh());
    object.put("perDay", state.perDay());
    putText(object, "etag", state.validators().etag());
    putText(object, "modified", state.validators().lastModified());
    putText(object, "title", state.title());
    if (!state.trouble().isNone()) {
      writeTrouble(state.trouble(), object.putArray("trouble"));
    }
    var relocation = state.relocation();
    if (relocation != null) {
      writeRelocation(relocation, object.putArray("moved"));
    }
    var complaint = state.complaint();
    if (complaint != null) {
      object.putArray("complaint").add(complaint.what()).add(complaint.line());
    }
    writeHints(state.hints(), object);
    writeSitemaps(state.sitemaps(), object);
    writeDiary(state.diary(), object);
    return object.toString();
  }

  private static void writeTrouble(Trouble trouble, ArrayNode array) {
    array
        .add(trouble.looks())
        .add(trouble.since().toEpochMilli())
        .add(trouble.outcome().name())
        .add(trouble.why())
        .add(trouble.line());
  }

  private static void writeRelocation(Relocation moved, ArrayNode array) {
    array
        .add(moved.to().value())
        .add(moved.answers())
        .add(moved.first().toEpochMilli())
        .add(moved.stored());
  }

  private static void writeHints(FeedHints hints, ObjectNode object) {
    put(object, "ttl", hints.ttl());
    put(object, "every", hints.updateEvery());
    if (!hints.skipHours().isEmpty()) {
      var hours = object.putArray("skipHours");
      hints.skipHours().stream().sorted().forEach(hours::add);
    }
    if (!hints.skipDays().isEmpty()) {
      var days = object.putArray("skipDays");
      hints.skipDays().stream().sorted().forEach(day -> days.add(day.getValue()));
    }
  }

  private static void writeSitemaps(List<SubSitemap> sitemaps, ObjectNode object) {
    if (!sitemaps.isEmpty()) {
      var array = object.putArray("sitemaps");
      for (var sitemap : sitemaps) {
        var one = array.addObject();
        one.put("url", sitemap.url().value());
        put(one, "changed", sitemap.changed());
        putText(one, "etag", sitemap.validators().etag());
        putText(one, "modified", sitemap.validators().lastModified());
        put(one, "rest", sitemap.restUntil());
        one.put("read", sitemap.isRead());
      }
    }
  }

  private static SubSitemap sitemap(JsonNode node) {
    return new SubSitemap(
        new Url(node.path("url").asString()),
        time(node, "changed"),
        new Validators(text(node, "etag"), text(node, "modified")),
        time(node, "rest"),
        node.path("read").asBoolean());
  }

  private static void writeDiary(Diary diary, ObjectNode object) {
    var days = object.putArray("days");
    for (var day : diary.days()) {
      days.addArray()
          .add(day.day().toEpochDay())
          .add(day.well())
          .add(day.failed())
          .add(day.fresh());
    }
    var looks = object.putArray("looks");
    for (var look : diary.looks()) {
      looks
          .addArray()
          .add(look.at().toEpochMilli())
          .add(look.outcome().name())
          .add(look.fresh())
          .add(look.why());
    }
  }

  public static FeedState read(String json) {
    var object = MAPPER.readTree(json);
    return new FeedState(
        new LookTimes(
            time(object, "next"),
            time(object, "rest"),
            time(object, "asked"),
            time(object, "well"),
            time(object, "fresh")),
        new Validators(text(object, "etag"), text(object, "modified")),
        object.path("perDay").asDouble(-1),
        given(object, "trouble").map(FeedStateJson::trouble).orElse(Trouble.NONE),
        given(object, "moved").map(FeedStateJson::relocation).orElse(null),
        hints(object),
        given(object, "complaint")
            .map(node -> new Complaint(node.get(0).asString(), node.get(1).asInt()))
            .orElse(null),
        text(object, "title"),
        diary(object),
        each(object.path("sitemaps"), FeedStateJson::sitemap));
  }

  private static Trouble trouble(JsonNode node) {
    return new Trouble(
        node.get(0).asInt(),
        Instant.ofEpochMilli(node.get(1).asLong()),
        LookOutcome.valueOf(node.get(2).asString()),
        node.get(3).asString(),
        node.get(4).asInt());
  }

  private static Relocation relocation(JsonNode node) {
    return new Relocation(
        new Url(node.get(0).asString()),
        node.get(1).asInt(),
        Instant.ofEpochMilli(node.get(2).asLong()),
        node.get(3).asBoolean());
  }

  private static FeedHints hints(JsonNode object) {
    return new FeedHints(
        duration(object, "ttl"),
        new HashSet<>(each(object.path("skipHours"), JsonNode::asInt)),
        new HashSet<>(each(object.path("skipDays"), node -> DayOfWeek.of(node.asInt()))),
        duration(object, "every"));
  }

  private static Diary diary(JsonNode object) {
    return new Diary(
        each(
            object.path("days"),
            node ->
                new DayCount(
                    LocalDate.ofEpochDay(node.get(0).asLong()),
                    node.get(1).asInt(),
                    node.get(2).asInt(),
                    node.get(3).asInt())),
        each(
            object.path("looks"),
            node ->
                new LookNote(
                    Instant.ofEpochMilli(node.get(0).asLong()),
                    LookOutcome.valueOf(node.get(1).asString()),
                    node.get(2).asInt(),
                    node.get(3).asString())));
  }

  private static void put(ObjectNode object, String name, @Nullable Instant time) {
    if (time != null) {
      object.put(name, time.toEpochMilli());
    }
  }

  private static void put(ObjectNode object, String name, @Nullable Duration duration) {
    if (duration != null) {
      object.put(name, duration.toSeconds());
    }
  }

  private static void putText(ObjectNode object, String name, @Nullable String text) {
    if (text != null) {
      object.put(name, text);
    }
  }

  private static Optional<JsonNode> given(JsonNode object, String name) {
    return Optional.ofNullable(object.get(name));
  }

  private static @Nullable Instant time(JsonNode object, String name) {
    return given(object, name).map(node -> Instant.ofEpochMilli(node.asLong())).orElse(null);
  }

  private static @Nullable Duration duration(JsonNode object, String name) {
    return given(object, name).map(node -> Duration.ofSeconds(node.asLong())).orElse(null);
  }

  private static @Nullable String text(JsonNode object, String name) {
    return given(object, name).map(JsonNode::asString).orElse(null);
  }

  private static <T> List<T> each(JsonNode array, Function<JsonNode, T> read) {
    return StreamSupport.stream(array.spliterator(), false).map(read).toList();
  }
}
