package broadsheet.enrichment.place;

import java.util.List;

/** How names of places change in a text of a language that declines or joins them. */
enum Endings {
  NONE(""),
  UKRAINIAN("аеиіоуюяєймхвьїг"),
  RUSSIAN("аеиоуыюяймхвьг"),
  ARABIC("");

  private static final List<String> UKRAINIAN_NOMINATIVES =
      List.of("", "а", "я", "ія", "ії", "ь", "о", "и");
  private static final List<String> RUSSIAN_NOMINATIVES =
      List.of("", "а", "я", "ия", "ь", "о", "ы", "и");
  private static final int STEM_MIN = 3;
  private static final int ENDING_MAX = 3;
  private static final String PREFIXES = "\u0648\u0641\u0628\u0644\u0643";
  private static final String ARTICLE = "\u0627\u0644";
  private static final String TO_THE = "\u0644\u0644";
  private static final int PREFIXED_MIN = 5;
  private static final int[] NOTHING = {};

  private final String letters;

  Endings(String letters) {
    this.letters = letters;
  }

  static Endings of(String language) {
    return switch (language) {
      case "uk" -> UKRAINIAN;
      case "ru" -> RUSSIAN;
      case "ar" -> ARABIC;
      default -> NONE;
    };
  }

  /**
   * The places of a name that the gazetteer has in another case, or without what is joined to it.
   */
  int[] find(String written, Gazetteer gazetteer) {
    if (this == ARABIC) {
      return withoutPrefix(written, gazetteer);
    }
    if (written.endsWith("област" + written.substring(written.length() - 1))) {
      return region(written, gazetteer);
    }
    var length = written.length();
    for (var cut = 0; cut <= ENDING_MAX && length - cut >= STEM_MIN; cut++) {
      if (this == NONE || (cut > 0 && letters.indexOf(written.charAt(length - cut)) < 0)) {
        break;
      }
      var places = withEnding(written.substring(0, length - cut), gazetteer);
      if (places.length > 0) {
        return places;
      }
    }
    return NOTHING;
  }

  /** "Полтавській області": the adjective and the noun in their first case. */
  private static int[] region(String written, Gazetteer gazetteer) {
    var at = written.lastIndexOf('к');
    var known = at > 0 ? written.substring(0, at + 1) : written;
    var places = gazetteer.find(known + "а область");
    return places.length > 0 ? places : gazetteer.find(known + "ая область");
  }

  private List<String> nominatives() {
    return this == UKRAINIAN ? UKRAINIAN_NOMINATIVES : RUSSIAN_NOMINATIVES;
  }

  private int[] withEnding(String stem, Gazetteer gazetteer) {
    for (var nominative : nominatives()) {
      var places = gazetteer.find(stem + nominative);
      if (places.length == 0 && this == UKRAINIAN) {
        places = gazetteer.find(closed(stem) + nominative);
      }
      if (places.length > 0) {
        return places;
      }
    }
    return NOTHING;
  }

  /** The vowel of a closed syllable: "Харков" is "Харків", "Києв" is "Київ". */
  private static String closed(String stem) {
    var at = stem.length() - 2;
    if (at < 1) {
      return stem;
    }
    var vowel =
        switch (stem.charAt(at)) {
          case 'о', 'е' -> "і";
          case 'є' -> "ї";
          default -> stem.substring(at, at + 1);
        };
    return stem.substring(0, at) + vowel + stem.substring(at + 1);
  }

  private static int[] withoutPrefix(String written, Gazetteer gazetteer) {
    if (written.length() < PREFIXED_MIN || PREFIXES.indexOf(written.charAt(0)) < 0) {
      return NOTHING;
    }
    return written.startsWith(TO_THE)
        ? gazetteer.find(ARTICLE + written.substring(2))
        : gazetteer.find(written.substring(1));
  }
}
