package broadsheet.enrichment.topic;

import java.util.Locale;

/** The sections of the paper; documented in docs/vocabulary.md. */
public enum TopicName {
  WORLD,
  POLITICS,
  BUSINESS,
  TECHNOLOGY,
  SCIENCE,
  HEALTH,
  SPORT,
  CULTURE,
  WEATHER,
  LOCAL,
  CRIME,
  ENVIRONMENT,
  EDUCATION,
  LIFESTYLE;

  /** As printed: "world". */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
