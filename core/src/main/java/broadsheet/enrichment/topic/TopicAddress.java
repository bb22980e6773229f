package broadsheet.enrichment.topic;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the path of an article's address says of its topic: "/sport/2026/…". */
final class TopicAddress {
  private static final int PARTS_MAX = 4;
  private static final Map<String, TopicName> SECTIONS =
      Map.ofEntries(
          Map.entry("world", TopicName.WORLD),
          Map.entry("international", TopicName.WORLD),
          Map.entry("europe", TopicName.WORLD),
          Map.entry("asia", TopicName.WORLD),
          Map.entry("africa", TopicName.WORLD),
          Map.entry("middleeast", TopicName.WORLD),
          Map.entry("politics", TopicName.POLITICS),
          Map.entry("elections", TopicName.POLITICS),
          Map.entry("business", TopicName.BUSINESS),
          Map.entry("economy", TopicName.BUSINESS),
          Map.entry("money", TopicName.BUSINESS),
          Map.entry("markets", TopicName.BUSINESS),
          Map.entry("investing", TopicName.BUSINESS),
          Map.entry("tech", TopicName.TECHNOLOGY),
          Map.entry("technology", TopicName.TECHNOLOGY),
          Map.entry("science", TopicName.SCIENCE),
          Map.entry("space", TopicName.SCIENCE),
          Map.entry("health", TopicName.HEALTH),
          Map.entry("sport", TopicName.SPORT),
          Map.entry("sports", TopicName.SPORT),
          Map.entry("football", TopicName.SPORT),
          Map.entry("tennis", TopicName.SPORT),
          Map.entry("nfl", TopicName.SPORT),
          Map.entry("nba", TopicName.SPORT),
          Map.entry("mlb", TopicName.SPORT),
          Map.entry("golf", TopicName.SPORT),
          Map.entry("entertainment", TopicName.CULTURE),
          Map.entry("culture", TopicName.CULTURE),
          Map.entry("arts", TopicName.CULTURE),
          Map.entry("movies", TopicName.CULTURE),
          Map.entry("music", TopicName.CULTURE),
          Map.entry("books", TopicName.CULTURE),
          Map.entry("weather", TopicName.WEATHER),
          Map.entry("local", TopicName.LOCAL),
          Map.entry("crime", TopicName.CRIME),
          Map.entry("environment", TopicName.ENVIRONMENT),
          Map.entry("climate", TopicName.ENVIRONMENT),
          Map.entry("education", TopicName.EDUCATION),
          Map.entry("life", TopicName.LIFESTYLE),
          Map.entry("style", TopicName.LIFESTYLE),
          Map.entry("fashion", TopicName.LIFESTYLE),
          Map.entry("travel", TopicName.LIFESTYLE),
          Map.entry("food", TopicName.LIFESTYLE));

  private TopicAddress() {}

  /** The first part of the path that names a section, null when none does. */
  static @Nullable TopicName of(String address) {
    var path = address.indexOf('/', address.indexOf("//") + 2);
    if (path < 0) {
      return null;
    }
    var parts = address.substring(path + 1).split("/", PARTS_MAX + 1);
    for (var i = 0; i < Math.min(PARTS_MAX, parts.length); i++) {
      var topic = SECTIONS.get(parts[i].toLowerCase(Locale.ROOT));
      if (topic != null) {
        return topic;
      }
    }
    return null;
  }
}
