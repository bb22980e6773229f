package broadsheet.ask;

import broadsheet.text.Sentences;
import broadsheet.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What kind of thing a question asks for.
 *
 * @param stems of the words that name it
 */
record Focus(AnswerType type, List<String> stems) {
  private static final int WORDS_MAX = 5;

  private static final Set<String> WHICH = Set.of("which", "what");

  private static final Set<String> ENDS =
      Set.of(
          "is",
          "are",
          "was",
          "were",
          "did",
          "do",
          "does",
          "has",
          "have",
          "had",
          "will",
          "would",
          "could",
          "can",
          "should",
          "may",
          "might",
          "of",
          "in",
          "on",
          "at",
          "to",
          "for",
          "from",
          "by",
          "with",
          "that",
          "who",
          "after",
          "before",
          "this",
          "recently",
          "just",
          "into",
          "as",
          "whose",
          "said",
          "say",
          "says",
          "announced",
          "about",
          "been");

  private static final Map<String, AnswerType> WORDS = FocusWords.types();

  static Focus of(String text) {
    var sentences = Sentences.in(text);
    for (var i = sentences.size() - 1; i >= 0; i--) {
      var focus = in(Words.keys(sentences.get(i).in(text)));
      if (focus != null) {
        return focus;
      }
    }
    return new Focus(AnswerType.ACCOUNT, List.of());
  }

  private static @Nullable Focus in(List<String> words) {
    for (var i = 0; i < words.size(); i++) {
      var next = i + 1 < words.size() ? words.get(i + 1) : "";
      var focus =
          switch (words.get(i)) {
            case "who", "whom", "whose" ->
                i > 0 && !isBegin(words, i) ? null : plain(AnswerType.PERSON);
            case "where" -> plain(AnswerType.PLACE);
            case "when" -> i > 0 ? null : plain(AnswerType.DATE);
            case "why" -> plain(AnswerType.ACCOUNT);
            case "how" -> how(words, i, next);
            case "which", "what" -> which(words, i + 1);
            default -> null;
          };
      if (focus != null) {
        return focus;
      }
    }
    return null;
  }

  private static boolean isBegin(List<String> words, int at) {
    return Set.of("and", "but", "by", "from", "to", "with", "of").contains(words.get(at - 1));
  }

  private static Focus plain(AnswerType type) {
    return new Focus(type, List.of());
  }

  private static Focus how(List<String> words, int at, String next) {
    return switch (next) {
      case "many" -> new Focus(AnswerType.COUNT, head(words, at + 2));
      case "much" ->
          new Focus(
              words.contains("increased") || words.contains("percent") || words.contains("rise")
                  ? AnswerType.SHARE
                  : AnswerType.MONEY,
              List.of());
      case "old", "far", "tall", "high", "fast", "big", "large", "deep" -> plain(AnswerType.COUNT);
      case "long" -> plain(AnswerType.LENGTH);
      case "soon" -> plain(AnswerType.DATE);
      default -> plain(AnswerType.ACCOUNT);
    };
  }

  private static Focus which(List<String> words, int begin) {
    var head = head(words, begin);
    for (var i = head.size() - 1; i >= 0; i--) {
      var type = WORDS.get(head.get(i));
      if (type != null) {
        return new Focus(type, head);
      }
    }
    return new Focus(AnswerType.THING, head);
  }

  /** Stems of the words up to the first one that cannot belong to the thing's name. */
  private static List<String> head(List<String> words, int begin) {
    var head = new ArrayList<String>();
    for (var i = begin; i < words.size() && head.size() < WORDS_MAX; i++) {
      if (ENDS.contains(words.get(i))) {
        if (head.isEmpty() && WHICH.contains(words.get(begin - 1)) && i == begin) {
          continue;
        }
        break;
      }
      AskWords.parts(words.get(i)).forEach(part -> head.add(AskWords.stem(part)));
    }
    return List.copyOf(head);
  }
}
