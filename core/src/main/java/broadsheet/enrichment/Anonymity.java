package broadsheet.enrichment;

import broadsheet.text.Span;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells sources that do not want to be named, or that an outlet does not name, from others. */
final class Anonymity {
  private static final int CITED_WORDS = 5;
  private static final List<String> PHRASES =
      List.of(
          "of anonymity",
          "not authorized to",
          "not authorised to",
          "not be named",
          "not be identified",
          "not to be named",
          "not to be identified",
          "to be named",
          "to be identified",
          "requested anonymity",
          "requesting anonymity",
          "granted anonymity",
          "insisted on anonymity",
          "anonymously",
          "who was not named",
          "who were not named",
          "familiar with the",
          "briefed on the",
          "with knowledge of the");
  private static final Set<String> SOURCES =
      Set.of("source", "sources", "insider", "insiders", "familiar", "anonymous", "unnamed");
  private static final Set<String> CITED =
      Set.of("source", "sources", "unnamed", "unidentified", "anonymous", "insiders");

  private final TaggedText text;
  private final Tokens tokens;

  Anonymity(TaggedText text) {
    this.text = text;
    this.tokens = text.tokens();
  }

  /** Why the source of a statement is anonymous, null when it is not. */
  @Nullable String of(Proposal proposal, Speaker speaker) {
    var source = proposal.source();
    for (var i = source.begin(); i < source.end(); i++) {
      if (SOURCES.contains(tokens.key(i))) {
        return "unnamed sources";
      }
    }
    var range = text.sentenceOf(proposal.cue());
    if (cites(range)) {
      return "cites somebody unnamed";
    }
    return speaker.entity() == null ? phrase(range) : null;
  }

  /** The words by which a sentence tells so, outside quotations. */
  private @Nullable String phrase(Span range) {
    var words = new StringBuilder(" ");
    for (var i = range.begin(); i < range.end(); i++) {
      if (tokens.kind(i).isWord() && !tokens.quotations().isIn(i)) {
        words.append(tokens.key(i)).append(' ');
      }
    }
    var sentence = words.toString().toLowerCase(Locale.ROOT);
    return PHRASES.stream()
        .filter(phrase -> sentence.contains(" " + phrase + " "))
        .findFirst()
        .orElse(null);
  }

  /** "citing an unnamed minister" */
  private boolean cites(Span range) {
    for (var i = range.begin(); i < range.end(); i++) {
      if (tokens.key(i).equals("citing")) {
        for (var j = i + 1; j <= i + CITED_WORDS && j < range.end(); j++) {
          if (CITED.contains(tokens.key(j))) {
            return true;
          }
        }
      }
    }
    return false;
  }
}
