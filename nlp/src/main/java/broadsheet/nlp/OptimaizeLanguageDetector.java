package broadsheet.nlp;

import broadsheet.enrichment.LanguageDetector;
import com.optimaize.langdetect.DetectedLanguage;
import com.optimaize.langdetect.LanguageDetectorBuilder;
import com.optimaize.langdetect.ngram.NgramExtractors;
import com.optimaize.langdetect.profiles.LanguageProfileReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Tells languages by character n-grams (Cavnar and Trenkle 1994) of the text's beginning; a
 * declared language counts as evidence that a clear text overrules. Thread-safe.
 */
public final class OptimaizeLanguageDetector implements LanguageDetector {
  private static final String UNKNOWN = "und";
  private static final int LENGTH_MAX = 620;
  private static final int LETTERS_MIN = 12;
  private static final int LETTERS_ENOUGH = 50;
  private static final double SURE = 0.75;
  private static final double SURE_AS_DECLARED = 0.15;
  private static final double SURE_AGAINST_DECLARED = 0.98;

  private final com.optimaize.langdetect.LanguageDetector profiles;

  private OptimaizeLanguageDetector(com.optimaize.langdetect.LanguageDetector profiles) {
    this.profiles = profiles;
  }

  /** Reads the profiles of 71 languages from the class path. */
  public static OptimaizeLanguageDetector load() {
    try {
      return new OptimaizeLanguageDetector(
          LanguageDetectorBuilder.create(NgramExtractors.standard())
              .withProfiles(new LanguageProfileReader().readAllBuiltIn())
              .shortTextAlgorithm(100)
              .minimalConfidence(0)
              .probabilityThreshold(0)
              .seed(1)
              .build());
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the language profiles", e);
    }
  }

  @Override
  public String detect(String text, @Nullable String declared) {
    var letters = letters(text);
    var prior = declared == null ? null : code(declared);
    if (letters.length() < LETTERS_MIN) {
      return prior == null ? UNKNOWN : prior;
    }
    var best = UNKNOWN;
    var bestProbability = 0.0;
    for (DetectedLanguage found : profiles.getProbabilities(letters)) {
      var language = found.getLocale().getLanguage();
      if (language.equals(prior) && found.getProbability() >= SURE_AS_DECLARED) {
        return language;
      }
      if (found.getProbability() > bestProbability) {
        best = language;
        bestProbability = found.getProbability();
      }
    }
    if (prior == null) {
      return bestProbability >= SURE ? best : UNKNOWN;
    }
    var overruled = bestProbability >= SURE_AGAINST_DECLARED && letters.length() >= LETTERS_ENOUGH;
    return overruled ? best : prior;
  }

  /** The letters and spaces of the beginning; digits, marks and addresses say nothing. */
  private static String letters(String text) {
    var letters = new StringBuilder();
    for (var i = 0; i < text.length() && letters.length() < LENGTH_MAX; i++) {
      var c = text.charAt(i);
      var kept = Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK;
      if (kept || c == '\'' || Character.isSurrogate(c)) {
        letters.append(c);
      } else if (!letters.isEmpty() && letters.charAt(letters.length() - 1) != ' ') {
        letters.append(' ');
      }
    }
    return letters.toString().strip();
  }

  /** "en" of "en-GB" or "EN_us"; null when it is no language code. */
  private static @Nullable String code(String declared) {
    var language = Locale.forLanguageTag(declared.strip().replace('_', '-')).getLanguage();
    return language.isEmpty() || language.equals(UNKNOWN) ? null : language;
  }
}
