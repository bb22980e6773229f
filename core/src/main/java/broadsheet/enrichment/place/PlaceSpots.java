package broadsheet.enrichment.place;

import broadsheet.text.Span;
import java.util.ArrayList;
import java.util.List;

/** Finds what a text may name a place with: the longest names that the gazetteer has. */
final class PlaceSpots {
  private static final int SPOTS_MAX = 4_000;
  private static final int STEM_MIN = 4;
  private static final int ENDING_MAX = 3;

  private final String text;
  private final List<Span> words;
  private final Gazetteer gazetteer;
  private final Endings endings;

  private PlaceSpots(String text, List<Span> words, Gazetteer gazetteer, Endings endings) {
    this.text = text;
    this.words = words;
    this.gazetteer = gazetteer;
    this.endings = endings;
  }

  /** In the order of the text, not overlapping. */
  static List<PlaceSpot> in(String text, List<Span> words, Gazetteer gazetteer, String language) {
    return new PlaceSpots(text, words, gazetteer, Endings.of(language)).all();
  }

  private List<PlaceSpot> all() {
    var spots = new ArrayList<PlaceSpot>();
    var at = 0;
    while (at < words.size() && spots.size() < SPOTS_MAX) {
      var before = spots.size();
      if (mayBegin(at)) {
        spot(at, spots);
      }
      at = spots.size() > before ? spots.getLast().last() + 1 : at + 1;
    }
    return spots;
  }

  private boolean mayBegin(int word) {
    var begin = words.get(word).begin();
    return Character.isLetter(text.charAt(begin)) && !Character.isLowerCase(text.charAt(begin));
  }

  private void spot(int first, List<PlaceSpot> spots) {
    for (var last = lastWord(first); last >= first; last--) {
      if (mayBegin(last) || last == first) {
        var found = named(first, last);
        if (found.places().length > 0) {
          spots.add(found);
          return;
        }
      }
    }
    hyphenated(first, spots);
  }

  /** "Bremen-based", "EU-Israel": the parts of a word with a hyphen. */
  private void hyphenated(int word, List<PlaceSpot> spots) {
    var span = words.get(word);
    var hyphen = text.indexOf('-', span.begin());
    if (hyphen <= span.begin() || hyphen >= span.end() - 1) {
      return;
    }
    for (var part : List.of(new Span(span.begin(), hyphen), new Span(hyphen + 1, span.end()))) {
      var capital = Character.isUpperCase(text.charAt(part.begin()));
      var places = capital && part.length() > 1 ? gazetteer.find(part.in(text)) : new int[0];
      if (places.length > 0) {
        spots.add(new PlaceSpot(part, PlaceKeys.of(part.in(text)), word, word, places));
      }
    }
  }

  private PlaceSpot named(int first, int last) {
    var end = words.get(last).end();
    var begin = words.get(first).begin();
    if (end < text.length() && text.charAt(end) == '.') {
      var dotted = new Span(begin, end + 1);
      var written = dotted.in(text);
      var places = gazetteer.find(written);
      if (places.length > gazetteer.find(dotted.in(text).substring(0, end - begin)).length) {
        return new PlaceSpot(dotted, PlaceKeys.of(written), first, last, places);
      }
    }
    var plain = new Span(begin, withoutPossessive(begin, end));
    var places = find(plain.in(text));
    return new PlaceSpot(plain, PlaceKeys.of(plain.in(text)), first, last, places);
  }

  private int[] find(String written) {
    var places = gazetteer.find(written);
    return places.length == 0 ? endings.find(written, gazetteer) : places;
  }

  private int withoutPossessive(int begin, int end) {
    var mark = end - 2 > begin ? text.charAt(end - 2) : ' ';
    var possessive = (mark == '\'' || mark == '\u2019') && text.charAt(end - 1) == 's';
    return possessive ? end - 2 : end;
  }

  /** The last word that a name that begins here may have. */
  private int lastWord(int first) {
    var last = first;
    while (last + 1 < words.size()
        && last - first + 1 < Gazetteer.WORDS_MAX
        && joins(words.get(last), words.get(last + 1))) {
      last++;
    }
    return last;
  }

  private boolean joins(Span one, Span next) {
    var gap = text.substring(one.end(), Math.min(next.begin(), one.end() + 3));
    return switch (gap) {
      case " ", "\u00a0", "/" -> true;
      case ". " -> one.length() <= 3;
      case ", " -> text.startsWith("D.C", next.begin());
      default -> false;
    };
  }

  /** How a language's names change with their case. */
  private record Endings(String letters, List<String> nominatives) {
    private static final Endings NONE = new Endings("", List.of());
    private static final Endings UKRAINIAN =
        new Endings(
            "\u0430\u0435\u0438\u0456\u043e\u0443\u044e\u044f\u0454\u0439\u043c\u0445\u0432\u044c"
                + "\u0457",
            List.of(
                "",
                "\u0430",
                "\u044f",
                "\u0456\u044f",
                "\u0456\u0457",
                "\u044c",
                "\u043e",
                "\u0438"));
    private static final Endings RUSSIAN =
        new Endings(
            "\u0430\u0435\u0438\u043e\u0443\u044b\u044e\u044f\u0439\u043c\u0445\u0432\u044c",
            List.of(
                "", "\u0430", "\u044f", "\u0438\u044f", "\u044c", "\u043e", "\u044b", "\u0438"));

    static Endings of(String language) {
      return switch (language) {
        case "uk" -> UKRAINIAN;
        case "ru" -> RUSSIAN;
        default -> NONE;
      };
    }

    /** Tries other endings in place of the last letters, the fewest first. */
    int[] find(String written, Gazetteer gazetteer) {
      var length = written.length();
      for (var cut = 0; cut <= ENDING_MAX && length - cut >= STEM_MIN; cut++) {
        if (cut > 0 && letters.indexOf(written.charAt(length - cut)) < 0) {
          break;
        }
        for (var nominative : nominatives) {
          var places = gazetteer.find(written.substring(0, length - cut) + nominative);
          if (places.length > 0) {
            return places;
          }
        }
      }
      return new int[0];
    }
  }
}
