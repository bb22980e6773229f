package broadsheet.enrichment;

import broadsheet.enrichment.date.ToldDate;
import broadsheet.enrichment.figure.Figure;
import broadsheet.enrichment.figure.Toll;
import broadsheet.enrichment.place.PlaceReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Compares what is read in articles of other languages with what was wanted. */
final class ForeignReading {
  private final PlaceReader places;

  /** By language and kind: wanted, right, found, invented. */
  final TreeMap<String, int[]> counts = new TreeMap<>();

  final List<String> faults = new ArrayList<>();

  ForeignReading(PlaceReader places) {
    this.places = places;
  }

  void read(ForeignArticle article) {
    var reading =
        Enricher.enrich(
            article.article(),
            article.language(),
            new PlainEntityRecognizer(),
            new Readers(StatementReader.NONE, places));
    var text = article.text();
    var statements = ForeignStatements.in(text, article.language(), reading.entities());
    compare(article, "n: ", reading.reckoning().figures().stream().map(this::figure).toList());
    compare(article, "d: ", reading.dates().stream().map(date -> date(date, text)).toList());
    compare(
        article,
        "p: ",
        reading.places().stream()
            .map(place ->
                place.span().in(text) + (place.country() == null ? "" : "/" + place.country()))
            .distinct()
            .toList());
    compare(article, ">: ", statements(statements, text, true));
    compare(article, ">>: ", statements(statements, text, false));
    compare(article, "k: ", toll(reading.reckoning().casualties().killed()));
    compare(article, "i: ", toll(reading.reckoning().casualties().injured()));
    compare(article, "#: ", reading.hashtags().stream().map(Hashtag::name).toList());
  }

  private static List<String> toll(@Nullable Toll toll) {
    return toll == null ? List.of() : List.of(plain(toll.value()));
  }

  private String figure(Figure figure) {
    var max = figure.max() == null ? "" : "-" + plain(figure.max());
    return plain(figure.value()) + max + " " + figure.unit();
  }

  private static String plain(double value) {
    return value == Math.rint(value) ? String.valueOf((long) value) : String.valueOf(value);
  }

  private static String date(ToldDate date, String text) {
    var value = date.value() == null ? date.duration() : date.value();
    return date.span().in(text) + " = " + value;
  }

  private static List<String> statements(List<Statement> found, String text, boolean quoted) {
    return found.stream()
        .filter(statement -> statement.isQuoted() == quoted)
        .map(statement -> {
          var name = statement.speaker().name();
          var act = statement.act() == StatementAct.STATEMENT ? "" : " | " + statement.act().word();
          return statement.content().in(text).strip() + " | " + (name == null ? "-" : name) + act;
        })
        .toList();
  }

  private void compare(ForeignArticle article, String kind, List<String> found) {
    var many = kind.equals("p: ") || kind.equals("#: ");
    var wanted = parts(article.wanted(kind), many);
    var allowed = parts(article.allowed(kind), many);
    var left = new ArrayList<>(found);
    var right = 0;
    for (var one : wanted) {
      var hit = left.stream().filter(other -> fits(kind, one, other)).findFirst();
      right += hit.isPresent() ? 1 : 0;
      hit.ifPresent(left::remove);
      if (hit.isEmpty()) {
        faults.add(article.language() + " " + kind + "missing " + one + "   in " + found);
      }
    }
    for (var one : allowed) {
      left.removeIf(other -> fits(kind, one, other));
    }
    if (!kind.equals("#: ")) {
      left.forEach(other -> faults.add(article.language() + " " + kind + "invented " + other));
    }
    var sums = counts.computeIfAbsent(article.language() + " " + kind, key -> new int[4]);
    sums[0] += wanted.size();
    sums[1] += right;
    sums[2] += found.size();
    sums[3] += kind.equals("#: ") ? 0 : left.size();
  }

  private static List<String> parts(List<String> claims, boolean many) {
    return many
        ? claims.stream().flatMap(claim -> List.of(claim.split(", ", -1)).stream()).toList()
        : claims;
  }

  private static boolean fits(String kind, String wanted, String found) {
    return switch (kind) {
      case "d: " -> isDate(wanted.replace(" expected", ""), found);
      case ">: ", ">>: " -> isStatement(wanted, found);
      case "#: " -> List.of(wanted.split("\\|", -1)).contains(found);
      case "n: " -> isFigure(wanted, found);
      default -> wanted.equals(found);
    };
  }

  private static boolean isFigure(String wanted, String found) {
    var value = wanted.substring(0, wanted.indexOf(' ') + 1);
    return List.of(wanted.substring(value.length()).split("\\|", -1)).stream()
        .anyMatch(unit -> (value + unit).equals(found));
  }

  private static boolean isDate(String wanted, String found) {
    var one = wanted.split(" = ", 2);
    var other = found.split(" = ", 2);
    var low = one[0].toLowerCase(Locale.ROOT);
    var words = other[0].toLowerCase(Locale.ROOT);
    return List.of(one[1].split("\\|", -1)).contains(other[1])
        && (low.contains(words) || words.contains(low));
  }

  private static boolean isStatement(String wanted, String found) {
    var one = wanted.split(" \\| ", -1);
    var other = found.split(" \\| ", -1);
    var act = one.length < 3 || (other.length > 2 && one[2].equals(other[2]));
    return act && one[0].equals(other[0]) && List.of(one[1].split("\\|", -1)).contains(other[1]);
  }
}
