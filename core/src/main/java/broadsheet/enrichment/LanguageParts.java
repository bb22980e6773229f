package broadsheet.enrichment;

import broadsheet.text.Paragraphs;
import broadsheet.text.Sentences;
import broadsheet.text.Span;
import broadsheet.text.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the paragraphs and sentences of an article that are in another language: by their script,
 * and by the small words of ten languages. What is not clear counts as the article's own.
 */
public final class LanguageParts {
  /** Longer texts are read to here, in UTF-16 code units. */
  private static final int LENGTH_MAX = 200_000;

  private static final int WORDS_MIN = 6;
  private static final double EVIDENCE_MIN = 2.5;
  private static final double SHARE_MIN = 0.18;
  private static final double TIMES_OWN = 3;

  private final String text;
  private final int own;
  private final @Nullable String ownByScript;
  private final String language;
  private final List<LanguagePart> parts = new ArrayList<>();

  private LanguageParts(String text, String language) {
    this.text = text;
    this.language = language;
    own = FunctionWords.LANGUAGES.indexOf(language);
    ownByScript = Scripts.language(text);
  }

  /**
   * The parts of {@code text} in other languages than {@code language}, in order, apart from each
   * other. Linear in the text's length.
   */
  public static List<LanguagePart> in(String text, String language) {
    var head = text.length() > LENGTH_MAX ? text.substring(0, LENGTH_MAX) : text;
    var parts = new LanguageParts(head, language);
    for (var paragraph : Paragraphs.in(head)) {
      parts.read(paragraph);
    }
    return List.copyOf(parts.parts);
  }

  private void read(Span paragraph) {
    if (!mayHoldOthers(paragraph.in(text))) {
      return;
    }
    var whole = foreign(paragraph);
    var sentences = Sentences.in(paragraph.in(text));
    if (sentences.size() < 2) {
      add(paragraph, whole);
      return;
    }
    for (var inside : sentences) {
      var sentence = new Span(paragraph.begin() + inside.begin(), paragraph.begin() + inside.end());
      var told = foreign(sentence);
      add(sentence, told == null && whole != null && !isOwn(sentence) ? whole : told);
    }
  }

  /** Most paragraphs hold none; that is soon seen. */
  private boolean mayHoldOthers(String paragraph) {
    var evidence = evidence(Words.keys(paragraph));
    for (var i = 0; i < evidence.length; i++) {
      if (i != own && evidence[i] >= EVIDENCE_MIN) {
        return true;
      }
    }
    return Scripts.isBeyondLatin(paragraph);
  }

  /** Joins what follows upon a part of the same language with nothing but space between. */
  private void add(Span span, @Nullable String foreign) {
    if (foreign == null) {
      return;
    }
    if (!parts.isEmpty()) {
      var last = parts.getLast();
      if (last.language().equals(foreign)
          && text.substring(last.span().end(), span.begin()).isBlank()) {
        parts.set(
            parts.size() - 1, new LanguagePart(new Span(last.span().begin(), span.end()), foreign));
        return;
      }
    }
    parts.add(new LanguagePart(span, foreign));
  }

  /** The language of a stretch when it is clearly another one. */
  private @Nullable String foreign(Span span) {
    var stretch = span.in(text);
    var script = Scripts.language(stretch);
    if (script != null) {
      return script.equals(language) || script.equals(ownByScript) ? null : script;
    }
    var words = Words.keys(stretch);
    var evidence = evidence(words);
    var best = -1;
    for (var i = 0; i < evidence.length; i++) {
      if (i != own && (best < 0 || evidence[i] > evidence[best])) {
        best = i;
      }
    }
    var isClear =
        words.size() >= WORDS_MIN
            && evidence[best] >= EVIDENCE_MIN
            && evidence[best] >= SHARE_MIN * words.size()
            && evidence[best] >= TIMES_OWN * (own < 0 ? 0 : evidence[own]) + 1;
    return isClear ? FunctionWords.LANGUAGES.get(best) : null;
  }

  private boolean isOwn(Span sentence) {
    var evidence = evidence(Words.keys(sentence.in(text)));
    var most = Arrays.stream(evidence).max().orElse(0);
    return own >= 0 && most > 0 && evidence[own] == most;
  }

  private static double[] evidence(List<String> words) {
    var evidence = new double[FunctionWords.LANGUAGES.size()];
    words.forEach(word -> FunctionWords.count(word, evidence));
    return evidence;
  }
}
