package broadsheet.story;

import java.util.List;

/**
 * An article's telling terms, best first within each kind.
 *
 * @param words rare words of headline and opening, with their weights
 * @param names names in the text, with their weights
 * @param numbers numbers and ordinals of headline and opening: "12th", "174"
 * @param headline the headline's words in comparable form
 * @param phrases neighbouring names ("dagna orlik", "cerise avenue"), with their weights
 * @param traits particulars that tell like events apart, as {@link Traits} writes them
 */
public record Terms(
    List<Term> words,
    List<Term> names,
    List<String> numbers,
    List<String> headline,
    List<Term> phrases,
    List<String> traits) {
  public Terms {
    words = List.copyOf(words);
    names = List.copyOf(names);
    numbers = List.copyOf(numbers);
    headline = List.copyOf(headline);
    phrases = List.copyOf(phrases);
    traits = List.copyOf(traits);
  }

  /** Without phrases and traits. */
  public Terms(List<Term> words, List<Term> names, List<String> numbers, List<String> headline) {
    this(words, names, numbers, headline, List.of(), List.of());
  }

  /** A term in its comparable form (lower case, plural dropped) and its rarity weight. */
  public record Term(String key, float weight) {}
}
