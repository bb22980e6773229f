package broadsheet.enrichment;

import broadsheet.enrichment.event.Word;
import broadsheet.text.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads statements out of English text with what was learnt, and quotations out of other languages
 * by rules.
 */
public final class StatementReader {
  /** Finds nothing: where no model is. */
  public static final StatementReader NONE = new StatementReader(null, null);

  /** Longer texts are read to here, in UTF-16 code units. */
  static final int LENGTH_MAX = 200_000;

  private static final String ENGLISH = "en";

  private final @Nullable PartOfSpeechTagger tagger;
  private final @Nullable StatementModel model;

  private StatementReader(@Nullable PartOfSpeechTagger tagger, @Nullable StatementModel model) {
    this.tagger = tagger;
    this.model = model;
  }

  public static StatementReader of(PartOfSpeechTagger tagger, StatementModel model) {
    return new StatementReader(tagger, model);
  }

  /**
   * What a text reports to have been said, and what its outlet judges.
   *
   * @param statements in the order of the words that report them
   * @param voices where the outlet speaks its own mind, in the order of the text
   * @param words of English text, for what is read from it further; empty in other languages
   */
  public record Reading(List<Statement> statements, List<Span> voices, List<Word> words) {
    static final Reading EMPTY = new Reading(List.of(), List.of(), List.of());

    public Reading {
      statements = List.copyOf(statements);
      voices = List.copyOf(voices);
      words = List.copyOf(words);
    }
  }

  /**
   * Reads a text.
   *
   * @param language ISO 639-1
   * @param mentions of the text, in its order
   */
  public Reading read(String text, String language, List<Mention> mentions) {
    if (tagger == null || model == null) {
      return Reading.EMPTY;
    }
    if (!language.equals(ENGLISH)) {
      return new Reading(
          ForeignStatements.in(head(text), language, mentions), List.of(), List.of());
    }
    var tokens = Tokens.of(head(text));
    var tagged = new TaggedText(tokens, tagger.tag(tokens));
    var voices = Voices.of(tagged);
    return new Reading(
        Statements.of(tagged, mentions, model, voices),
        voices.stream().map(voice -> tokens.span(voice.begin(), voice.end() - 1)).toList(),
        EventInput.words(tagged));
  }

  private static String head(String text) {
    return text.substring(0, Math.min(LENGTH_MAX, text.length()));
  }
}
