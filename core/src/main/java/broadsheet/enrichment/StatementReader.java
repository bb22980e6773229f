package broadsheet.enrichment;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads statements out of English text with what was learnt; of other languages it says nothing.
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
   * The statements of a text.
   *
   * @param language ISO 639-1
   * @param mentions of the text, in its order
   */
  public List<Statement> statements(String text, String language, List<Mention> mentions) {
    if (tagger == null || model == null || !language.equals(ENGLISH)) {
      return List.of();
    }
    var tokens = Tokens.of(text.substring(0, Math.min(LENGTH_MAX, text.length())));
    return Statements.of(new TaggedText(tokens, tagger.tag(tokens)), mentions, model);
  }
}
