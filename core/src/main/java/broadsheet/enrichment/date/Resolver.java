package broadsheet.enrichment.date;

import broadsheet.text.Span;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Works dates out, in the order of the text, each from what is told before it. */
final class Resolver {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.ENGLISH);
  private static final LocalDate NOWHEN = LocalDate.of(2000, 1, 1);
  private static final int SENTENCES_BACK_MAX = 3;

  private final Tokens tokens;
  private final Layout layout;
  private final Tense tense;
  private final @Nullable LocalDate published;
  private final boolean isRequest;
  private final List<ToldDate> dates = new ArrayList<>();
  private final List<Told> told = new ArrayList<>();

  /** A date that was worked out. */
  private record Told(Found found, Stretch stretch) {}

  /** From which day one is counted, and what that day is. */
  private record Origin(LocalDate day, String name) {}

  Resolver(Reading reading, @Nullable LocalDate published) {
    tokens = reading.tokens();
    layout = Layout.of(tokens);
    tense = reading.tense();
    isRequest = reading.isRequest();
    this.published = published;
  }

  /** What is read, and how. */
  record Reading(Tokens tokens, Tense tense, boolean isRequest) {}

  List<ToldDate> resolve(List<Found> founds) {
    founds.stream().filter(found -> !isQuotedDay(found)).forEach(this::add);
    founds.stream().filter(this::isQuotedDay).forEach(this::add);
    return dates.stream().sorted(Comparator.comparing(ToldDate::span)).toList();
  }

  /** What depends on when a quotation was said is worked out last. */
  private boolean isQuotedDay(Found found) {
    return found.need() == Need.DAY && layout.isQuoted(found.from());
  }

  private void add(Found found) {
    var direction = found.own() == Direction.NONE ? tense.of(tokens, layout, found) : found.own();
    dates.add(resolve(found, direction));
  }

  private ToldDate resolve(Found found, Direction direction) {
    var meaning = found.meaning();
    if (meaning == null) {
      return length(found, direction);
    }
    if (found.need() == Need.AHEAD && direction != Direction.FUTURE && !isRequest) {
      return length(found, direction);
    }
    var origin = origin(found);
    if (origin == null) {
      return unresolved(found, direction);
    }
    try {
      var stretch = meaning.in(new Frame(origin.day(), direction));
      told.add(new Told(found, stretch));
      return dated(found, direction, stretch, origin);
    } catch (DateTimeException beyondTheCalendar) {
      return unresolved(found, direction);
    }
  }

  private ToldDate dated(Found found, Direction direction, Stretch stretch, Origin origin) {
    var amount = found.amount();
    var how =
        found.need() == Need.NOTHING
            ? "as written"
            : words(found) + ", counted from " + DAY.format(origin.day()) + ", " + origin.name();
    var reason = found.note().isEmpty() ? how : how + "; " + found.note();
    return new ToldDate(
        span(found),
        stretch.value(),
        stretch.until(),
        amount == null ? null : amount.iso(),
        stretch.grain(),
        isExpected(stretch, direction),
        reason);
  }

  private boolean isExpected(Stretch stretch, Direction direction) {
    var day = published;
    if (day == null) {
      return direction == Direction.FUTURE;
    }
    var within = !stretch.last().isBefore(day);
    return stretch.first().isAfter(day) || (within && direction == Direction.FUTURE);
  }

  private ToldDate length(Found found, Direction direction) {
    var amount = found.amount();
    var reason = found.note().isEmpty() ? "a length of time" : found.note();
    return new ToldDate(
        span(found),
        null,
        null,
        amount == null ? null : amount.iso(),
        amount == null ? found.grain() : amount.smallest().grain(),
        amount == null && direction == Direction.FUTURE,
        reason);
  }

  private ToldDate unresolved(Found found, Direction direction) {
    var amount = found.amount();
    var lack =
        switch (found.need()) {
          case WEEK -> "week unknown: the article has no day of publication";
          case NEAR -> "year unknown: the article has no day of publication";
          case ANCHOR, BESIDE -> "counted from a day that is not told";
          default -> "the article has no day of publication";
        };
    return new ToldDate(
        span(found),
        null,
        null,
        amount == null ? null : amount.iso(),
        found.grain(),
        direction == Direction.FUTURE,
        words(found) + ", " + lack);
  }

  private @Nullable Origin origin(Found found) {
    return switch (found.need()) {
      case NOTHING -> new Origin(published == null ? NOWHEN : published, "day of publication");
      case NEAR -> near(found);
      case WEEK, AHEAD -> publication();
      case DAY -> said(found);
      case ANCHOR -> anchor(found, SENTENCES_BACK_MAX);
      case BESIDE -> anchor(found, 0);
    };
  }

  private @Nullable Origin publication() {
    return published == null ? null : new Origin(published, "day of publication");
  }

  /** In a story of another year its days are of that year. */
  private @Nullable Origin near(Found found) {
    for (var i = told.size() - 1; i >= 0; i--) {
      var last = told.get(i);
      var apart = layout.sentence(found.from()) - layout.sentence(last.found().from());
      if (apart > 1 || layout.paragraph(found.from()) != layout.paragraph(last.found().from())) {
        break;
      }
      if (last.found().need() == Need.NOTHING
          && isOneYear(last.stretch())
          && isPast(last.stretch())) {
        var end = LocalDate.of(last.stretch().first().getYear(), 12, 31);
        return new Origin(end, "in the year told before");
      }
    }
    return publication();
  }

  private static boolean isOneYear(Stretch stretch) {
    return stretch.first().getYear() == stretch.last().getYear();
  }

  private boolean isPast(Stretch stretch) {
    return published == null || stretch.first().getYear() < published.getYear();
  }

  /** What is quoted was said on the day that stands beside the quotation. */
  private @Nullable Origin said(Found found) {
    if (!layout.isQuoted(found.from())) {
      return publication();
    }
    return told.stream()
        .filter(other -> isBeside(found, other.found()) && isSpeechDay(other))
        .min(Comparator.comparingInt(other -> Math.abs(other.found().from() - found.from())))
        .map(other -> new Origin(other.stretch().first(), "when it was said"))
        .orElse(publication());
  }

  private boolean isBeside(Found found, Found other) {
    return layout.paragraph(found.from()) == layout.paragraph(other.from())
        && !layout.isQuoted(other.from());
  }

  private boolean isSpeechDay(Told last) {
    var day =
        last.stretch().grain() == Grain.DAY && last.stretch().first().equals(last.stretch().last());
    var past = published == null || !last.stretch().first().isAfter(published);
    for (var i = last.found().from() - 6; i < last.found().to() + 4 && day && past; i++) {
      if (EnglishTense.isSpeech(tokens.key(i))) {
        return true;
      }
    }
    return false;
  }

  private @Nullable Origin anchor(Found found, int back) {
    var any = found.grain() == Grain.YEAR || found.grain() == Grain.MONTH;
    for (var i = told.size() - 1; i >= 0; i--) {
      var last = told.get(i);
      var apart = layout.sentence(found.from()) - layout.sentence(last.found().from());
      if (apart > back) {
        break;
      }
      var grain = last.stretch().grain();
      if (any || grain == Grain.DAY || grain == Grain.TIME) {
        return new Origin(last.stretch().first(), "told before");
      }
    }
    return isRequest ? publication() : null;
  }

  private String words(Found found) {
    var words = new StringBuilder();
    for (var i = found.from(); i < found.to(); i++) {
      words.append(i > found.from() && tokens.at(i).spaced() ? " " : "").append(tokens.key(i));
    }
    return "“" + words + "”";
  }

  private Span span(Found found) {
    return new Span(tokens.at(found.from()).begin(), tokens.at(found.to() - 1).end());
  }
}
