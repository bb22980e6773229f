package broadsheet.enrichment.date;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds the days, times and lengths of time that a text names, and works out which are meant. */
public final class Dates {
  private static final int COUNT_MAX = 2_000;

  private Dates() {}

  /**
   * The dates of a news text, in its order, at most {@value #COUNT_MAX}. Days without a year or a
   * week are the last ones before the publication, or the next ones where the words point ahead.
   * Linear in the text's length.
   *
   * @param language ISO 639-1 code; in languages that are not known nothing is found
   * @param published the day where the text was published; when it is null, what depends on it
   *     stays without a value
   */
  public static List<ToldDate> in(
      CharSequence text, String language, @Nullable LocalDate published) {
    var grammar = grammar(language);
    return grammar.isEmpty() ? List.of() : read(text, grammar.get(), published);
  }

  private static Optional<Grammar> grammar(String language) {
    if (language.equals("en")) {
      return Optional.of(new English());
    }
    return Optional.ofNullable(Tongue.of(language)).map(TongueGrammar::new);
  }

  /**
   * The same in a short English request, such as a question: there bare numbers are days and hours
   * ("on the 15th", "at 7"), which in news are mostly counts.
   */
  public static List<ToldDate> inRequest(CharSequence text, LocalDate day) {
    var tokens = Tokens.of(text);
    var reading = new Resolver.Reading(tokens, EnglishTense::of, true);
    return new Resolver(reading, day).resolve(founds(tokens, new EnglishRequest()));
  }

  private static List<ToldDate> read(
      CharSequence text, Grammar grammar, @Nullable LocalDate published) {
    var tokens = Tokens.of(text);
    var reading = new Resolver.Reading(tokens, grammar.tense(), false);
    return new Resolver(reading, published).resolve(founds(tokens, grammar));
  }

  private static List<Found> founds(Tokens tokens, Grammar grammar) {
    var founds = new ArrayList<Found>();
    var at = 0;
    while (at < tokens.size() && founds.size() < COUNT_MAX) {
      var found = grammar.at(tokens, at);
      if (found != null && !found.isNothing()) {
        founds.add(found);
      }
      at = found == null ? at + 1 : Math.max(at + 1, found.to());
    }
    return founds;
  }
}
