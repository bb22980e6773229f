package broadsheet.enrichment;

import broadsheet.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Names by rules of English spelling, in other languages that are known by plainer ones: runs of
 * capital words, told apart by titles, endings, cues and what the rest of the text calls the same
 * thing. Needs no model; the baseline of those that do. Texts beyond {@value #LENGTH_MAX}
 * characters are read up to there.
 */
public final class PlainEntityRecognizer implements EntityRecognizer {
  /** Longer texts are cut here. */
  public static final int LENGTH_MAX = 500_000;

  private static final int STRONG = 4;

  @Override
  public List<NameSpan> recognize(String text, String language) {
    var read = text.substring(0, Math.min(text.length(), LENGTH_MAX));
    if (ForeignWords.of(language).isKnown()) {
      return ForeignNames.in(read, language);
    }
    var tokens = NameToken.in(read);
    var guesses = new ArrayList<NameGuess>();
    for (var run : NameRuns.find(tokens)) {
      guesses.addAll(NameGuess.in(read, tokens, run));
    }
    var types = agreed(guesses);
    return guesses.stream()
        .map(guess -> new NameSpan(guess.span(), types.getOrDefault(guess.name(), guess.type())))
        .toList();
  }

  /** One type for each spelling: the one with the most weight behind it in the whole text. */
  private static Map<String, EntityType> agreed(List<NameGuess> guesses) {
    var surnames = surnames(guesses);
    var weights = new HashMap<String, Map<EntityType, Integer>>();
    for (var guess : guesses) {
      var votes = weights.computeIfAbsent(guess.name(), name -> new HashMap<>());
      votes.merge(guess.type(), guess.weight(), Integer::sum);
      if (surnames.contains(guess.name())) {
        votes.merge(EntityType.PERSON, STRONG, Integer::sum);
      }
    }
    var types = new HashMap<String, EntityType>();
    weights.forEach((name, votes) -> types.put(name, heaviest(votes)));
    return types;
  }

  private static EntityType heaviest(Map<EntityType, Integer> votes) {
    var best = EntityType.OTHER;
    for (var type : EntityType.values()) {
      if (votes.getOrDefault(type, 0) > votes.getOrDefault(best, 0)) {
        best = type;
      }
    }
    return best;
  }

  private static Set<String> surnames(List<NameGuess> guesses) {
    var surnames = new HashSet<String>();
    for (var guess : guesses) {
      var space = guess.name().lastIndexOf(' ');
      if (guess.type() == EntityType.PERSON && space > 0) {
        surnames.add(guess.name().substring(space + 1));
      }
    }
    return surnames;
  }

  /** Where a run of tokens stands. */
  static Span span(List<NameToken> tokens) {
    return new Span(tokens.getFirst().span().begin(), tokens.getLast().span().end());
  }
}
