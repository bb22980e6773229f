package broadsheet.enrichment;

import broadsheet.article.Article;
import broadsheet.text.Span;
import broadsheet.text.WordForms;
import broadsheet.text.Words;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * An article's words as the choice of key phrases sees them: the headline's first, then the text's,
 * and which of them are names. Long texts are read up to {@value #TEXT_MAX} characters.
 */
final class KeyphraseText {
  private static final int TEXT_MAX = 60_000;
  private static final String SENTENCE_ENDS = ".!?\n:*";
  private static final String OPENERS = " \"'“‘(";

  private final String text;
  private final List<Span> spans;
  private final String[] words;
  private final String[] lows;
  private final boolean[] content;
  private final @Nullable EntityType[] types;

  /** Which name each word is in, counted from one; 0 is none. */
  private final int[] names;

  private KeyphraseText(String text) {
    this.text = text;
    spans = Words.in(text);
    words = new String[spans.size()];
    lows = new String[spans.size()];
    content = new boolean[spans.size()];
    types = new EntityType[spans.size()];
    names = new int[spans.size()];
    for (var i = 0; i < words.length; i++) {
      words[i] = WordForms.withoutPossessive(spans.get(i).in(text));
      lows[i] = words[i].toLowerCase(Locale.ROOT).replace('\u2019', '\'');
      content[i] = words[i].length() > 1 && !CommonWords.FUNCTION.contains(lows[i]);
    }
  }

  static KeyphraseText of(Article article, List<Mention> mentions) {
    var body = article.text();
    var head = article.title().isEmpty() ? "" : article.title() + "\n";
    var words = new KeyphraseText(head + body.substring(0, Math.min(body.length(), TEXT_MAX)));
    words.name(mentions, head.length());
    return words;
  }

  private void name(List<Mention> mentions, int offset) {
    var at = 0;
    var number = 0;
    for (var mention : mentions) {
      number++;
      while (at < spans.size() && spans.get(at).begin() < mention.span().begin() + offset) {
        at++;
      }
      while (at < spans.size() && spans.get(at).begin() < mention.span().end() + offset) {
        types[at] = mention.type();
        names[at++] = number;
      }
    }
  }

  int count() {
    return words.length;
  }

  /** Without a possessive ending, as written. */
  String word(int i) {
    return words[i];
  }

  /** In small letters; nothing outside the text. */
  String low(int i) {
    return i < 0 || i >= lows.length ? "" : lows[i];
  }

  /** The words from {@code begin} to before {@code end} as one phrase. */
  String phrase(int begin, int end) {
    return end - begin == 1
        ? words[begin]
        : String.join(" ", Arrays.asList(words).subList(begin, end));
  }

  /** Whether it says something of what the text is about; nothing outside does. */
  boolean isContent(int i) {
    return i >= 0 && i < content.length && content[i];
  }

  boolean isCapital(int i) {
    return i >= 0 && i < words.length && Character.isUpperCase(words[i].charAt(0));
  }

  /** Whether nothing but a blank stands between it and the word before. */
  boolean isJoined(int i) {
    return i > 0
        && i < words.length
        && spans.get(i).begin() - spans.get(i - 1).end() == 1
        && text.charAt(spans.get(i - 1).end()) == ' ';
  }

  boolean opensSentence(int i) {
    var at = spans.get(i).begin() - 1;
    while (at >= 0 && OPENERS.indexOf(text.charAt(at)) >= 0) {
      at--;
    }
    return at < 0 || SENTENCE_ENDS.indexOf(text.charAt(at)) >= 0;
  }

  /** The type of the name that the word is in, null when it is in none. */
  @Nullable EntityType nameType(int i) {
    return types[i];
  }

  /** Whether these words are all of a name. */
  boolean isName(int begin, int end) {
    var name = names[begin];
    return name > 0
        && names[end - 1] == name
        && (begin == 0 || names[begin - 1] != name)
        && (end == names.length || names[end] != name);
  }
}
