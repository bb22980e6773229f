package broadsheet.article;

import broadsheet.text.Differences;
import broadsheet.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Shows word by word, paragraph beside paragraph, what became of a text. */
public final class TextDiff {
  private TextDiff() {}

  /** What became of some words. */
  public enum Kind {
    SAME,
    REMOVED,
    ADDED
  }

  /** A run of text; what was removed is of the old text, everything else of the new one. */
  public record Piece(Kind kind, String text) {}

  /** A paragraph; removed or added as a whole when all its pieces are. */
  public record Part(List<Piece> pieces) {
    public Part {
      pieces = List.copyOf(pieces);
    }

    /** Whether nothing became of it. */
    public boolean isSame() {
      return pieces.stream().allMatch(piece -> piece.kind() == Kind.SAME);
    }
  }

  /** All paragraphs of both texts in order; those that only moved are removed and added. */
  public static List<Part> of(Body before, Body after) {
    var olds = paragraphs(before);
    var news = paragraphs(after);
    var parts = new ArrayList<Part>();
    for (var pair : Alignment.of(tokens(olds), tokens(news))) {
      if (pair.isAdded()) {
        parts.add(whole(Kind.ADDED, news.get(pair.after())));
      } else if (pair.isRemoved()) {
        parts.add(whole(Kind.REMOVED, olds.get(pair.before())));
      } else if (pair.same()) {
        parts.add(whole(Kind.SAME, news.get(pair.after())));
      } else {
        parts.add(new Part(words(olds.get(pair.before()), news.get(pair.after()))));
      }
    }
    return parts;
  }

  /** What became of a line of text, such as a headline. */
  public static List<Piece> words(String before, String after) {
    var olds = DiffTokens.of(before);
    var news = DiffTokens.of(after);
    var numbers = new HashMap<String, Integer>();
    var pieces = new Pieces(before, after);
    var runs = Differences.common(numbers(numbers, olds), numbers(numbers, news));
    var oldAt = 0;
    var newAt = 0;
    for (var run : runs) {
      pieces.removed(olds, oldAt, run.before());
      pieces.added(news, newAt, run.after());
      pieces.same(news, run.after(), run.after() + run.length());
      oldAt = run.before() + run.length();
      newAt = run.after() + run.length();
    }
    pieces.removed(olds, oldAt, olds.keys().size());
    pieces.added(news, newAt, news.keys().size());
    return pieces.made;
  }

  private static int[] numbers(Map<String, Integer> numbers, DiffTokens tokens) {
    return tokens.keys().stream()
        .mapToInt(key -> numbers.computeIfAbsent(key, _ -> numbers.size()))
        .toArray();
  }

  private static List<String> paragraphs(Body body) {
    return body.paragraphs().stream().map(span -> span.in(body.text())).toList();
  }

  private static List<DiffTokens> tokens(List<String> paragraphs) {
    return paragraphs.stream().map(DiffTokens::of).toList();
  }

  private static Part whole(Kind kind, String paragraph) {
    return new Part(List.of(new Piece(kind, paragraph)));
  }

  /** Collects runs of tokens as text, the space after them included. */
  private static final class Pieces {
    private final String before;
    private final String after;
    private final List<Piece> made = new ArrayList<>();

    Pieces(String before, String after) {
      this.before = before;
      this.after = after;
    }

    void removed(DiffTokens tokens, int begin, int end) {
      add(Kind.REMOVED, before, tokens, new Span(begin, end));
    }

    void added(DiffTokens tokens, int begin, int end) {
      add(Kind.ADDED, after, tokens, new Span(begin, end));
    }

    void same(DiffTokens tokens, int begin, int end) {
      add(Kind.SAME, after, tokens, new Span(begin, end));
    }

    private void add(Kind kind, String text, DiffTokens tokens, Span run) {
      if (run.length() > 0) {
        var spans = tokens.spans();
        var end = run.end() < spans.size() ? spans.get(run.end()).begin() : text.length();
        made.add(new Piece(kind, text.substring(spans.get(run.begin()).begin(), end)));
      }
    }
  }
}
