package broadsheet.enrichment;

import java.util.List;

/**
 * Names in English text by what was learnt from marked news; other languages go to another
 * recogniser. Needs about 15 MB and reads some thousand words in a few milliseconds. Texts beyond
 * {@value #LENGTH_MAX} characters are read up to there. Thread-safe.
 */
public final class LearntEntityRecognizer implements EntityRecognizer {
  /** Longer texts are cut here. */
  public static final int LENGTH_MAX = PlainEntityRecognizer.LENGTH_MAX;

  private static final String LANGUAGE = "en";

  private final NameTagger tagger;
  private final NameLexicon lexicon;
  private final EntityRecognizer others;

  /**
   * Reads what was learnt.
   *
   * @param weights as {@link NameTaggerFit} writes them
   * @param others recognises names in other languages
   * @throws IllegalArgumentException when the weights are something else
   */
  public LearntEntityRecognizer(byte[] weights, NameLexicon lexicon, EntityRecognizer others) {
    tagger = new NameTagger(weights);
    this.lexicon = lexicon;
    this.others = others;
  }

  @Override
  public List<NameSpan> recognize(String text, String language) {
    if (!language.equals(LANGUAGE)) {
      return others.recognize(text, language);
    }
    var read = new NameText(text.substring(0, Math.min(text.length(), LENGTH_MAX)));
    var labels = tagger.label(read, new NameFeatures(read, lexicon));
    return NameRepeats.completed(read, NameLabels.names(read, labels));
  }
}
