package broadsheet.web;

import broadsheet.enrichment.Enrichment;
import broadsheet.enrichment.date.ToldDate;
import broadsheet.enrichment.figure.Figure;
import broadsheet.enrichment.figure.Incident;
import broadsheet.enrichment.figure.Qualifier;
import broadsheet.enrichment.figure.Toll;
import broadsheet.enrichment.place.Place;
import broadsheet.reader.ReadingText;
import broadsheet.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Puts the dates, figures, incidents and places of an article into words for its reader. */
final class ToldFacts {
  private static final int FACTS_MAX = 300;
  private static final int WORDS_MAX = 120;

  private final String text;
  private final Enrichment enrichment;

  ToldFacts(String text, Enrichment enrichment) {
    this.text = text;
    this.enrichment = enrichment;
  }

  /** The dates that lie in this text, each to be found at "d1", "d2" …. */
  List<ToldDate> dated() {
    return enrichment.dates().stream()
        .filter(date -> date.span().end() <= text.length())
        .limit(FACTS_MAX)
        .toList();
  }

  /** The figures that lie in this text, each to be found at "f1", "f2" …. */
  List<Figure> figured() {
    return enrichment.reckoning().figures().stream()
        .filter(figure -> figure.span().end() <= text.length())
        .limit(FACTS_MAX)
        .toList();
  }

  List<UnderstandingView.Fact> dates() {
    var dates = dated();
    return IntStream.range(0, dates.size()).mapToObj(i -> date(dates.get(i), i + 1)).toList();
  }

  private UnderstandingView.Fact date(ToldDate date, int number) {
    var meaning =
        Stream.of(
                date.value() == null ? "" : date.value().replace('T', ' '),
                date.until() == null ? "" : "until " + date.until().replace('T', ' '),
                date.duration() == null ? "" : "a length of " + Lengths.words(date.duration()))
            .filter(part -> !part.isEmpty())
            .toList();
    return new UnderstandingView.Fact(
        "d" + number,
        words(date.span()),
        meaning.isEmpty() ? "cannot be told" : String.join(", ", meaning),
        date.expected() ? List.of("lies ahead", date.reason()) : List.of(date.reason()));
  }

  List<UnderstandingView.Fact> figures() {
    var figures = figured();
    return IntStream.range(0, figures.size()).mapToObj(i -> figure(figures.get(i), i + 1)).toList();
  }

  private UnderstandingView.Fact figure(Figure figure, int number) {
    var notes = new ArrayList<String>();
    note(notes, "counts", quoted(figure.counts()));
    if (figure.change() != null) {
      var from = figure.from() == null ? "" : " from " + number(figure.from());
      notes.add(figure.change().name().toLowerCase(Locale.ROOT) + from);
    }
    note(notes, "limited to", quoted(figure.scope()));
    var whole = figure.subsetOf();
    if (whole != null && whole < enrichment.reckoning().figures().size()) {
      notes.add("part of " + quoted(words(enrichment.reckoning().figures().get(whole).span())));
    }
    note(notes, "according to", figure.according());
    note(notes, "place:", figure.place());
    note(notes, "date:", figure.date());
    var value = value(figure.value(), figure.max(), figure.qualifier());
    return new UnderstandingView.Fact(
        "f" + number, words(figure.span()), value + " " + figure.unit(), notes);
  }

  List<UnderstandingView.Fact> incidents() {
    return enrichment.reckoning().incidents().stream()
        .limit(FACTS_MAX)
        .map(this::incident)
        .toList();
  }

  private UnderstandingView.Fact incident(Incident incident) {
    var notes = new ArrayList<String>();
    note(notes, "on", incident.object());
    note(notes, "with", incident.means().isEmpty() ? null : String.join(", ", incident.means()));
    note(notes, "by", incident.by());
    note(notes, "date:", incident.date());
    for (var damage : incident.damage()) {
      if (damage.end() <= text.length()) {
        notes.add("damage: " + quoted(words(damage)));
      }
    }
    var tellers = incident.according();
    note(notes, "according to", tellers.isEmpty() ? null : String.join(", ", tellers));
    var tolls =
        Stream.of(
                toll(incident.killed(), "killed"),
                toll(incident.injured(), "injured"),
                toll(incident.missing(), "missing"))
            .filter(toll -> !toll.isEmpty())
            .toList();
    var where = incident.place();
    return new UnderstandingView.Fact(
        "",
        incident.kind() + (where == null ? "" : ", " + where),
        tolls.isEmpty() ? "no toll told" : String.join(", ", tolls),
        notes);
  }

  private static String toll(@Nullable Toll toll, String fate) {
    return toll == null ? "" : value(toll.value(), toll.max(), toll.qualifier()) + " " + fate;
  }

  /** Where the first of these words lies, empty when that is not known. */
  String position(List<Span> spans) {
    return enrichment.places().stream()
        .filter(place -> spans.stream().anyMatch(span -> span.overlaps(place.span())))
        .findFirst()
        .map(ToldFacts::position)
        .orElse("");
  }

  private static String position(Place place) {
    var country = place.country() == null ? "" : ", " + place.country();
    return String.format(
        Locale.ENGLISH,
        "%s%s: %.2f° %s, %.2f° %s (%s)",
        place.name(),
        country,
        Math.abs(place.lat()),
        place.lat() < 0 ? "S" : "N",
        Math.abs(place.lon()),
        place.lon() < 0 ? "W" : "E",
        place.precision().word());
  }

  private static void note(List<String> notes, String label, @Nullable String words) {
    if (words != null && !words.isEmpty()) {
      notes.add(label + " " + words);
    }
  }

  private static String value(double value, @Nullable Double max, Qualifier qualifier) {
    var number = max == null ? number(value) : number(value) + " to " + number(max);
    return qualifier == Qualifier.EXACTLY
        ? number
        : qualifier.name().toLowerCase(Locale.ROOT).replace('_', ' ') + " " + number;
  }

  private static String number(double value) {
    return value == Math.rint(value)
        ? String.format(Locale.ENGLISH, "%,.0f", value)
        : String.format(Locale.ENGLISH, "%,.4f", value).replaceAll("0{1,3}$", "");
  }

  private static @Nullable String quoted(@Nullable String words) {
    return words == null ? null : "“" + ReadingText.cut(words, WORDS_MAX) + "”";
  }

  private String words(Span span) {
    var words = String.join(" ", span.in(text).split("\\s+", -1));
    return ReadingText.cut(words, WORDS_MAX);
  }
}
