package broadsheet.article;

import broadsheet.article.TextDiff.Kind;
import broadsheet.article.TextDiff.Piece;
import broadsheet.text.Sentences;
import broadsheet.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Counts what changed between two readings of an article, sentence by sentence. */
final class ChangeCount {
  private static final List<String> DIVIDERS = List.of("|", "-", "·", ":");

  private boolean title;
  private boolean standfirst;
  private int added;
  private int removed;
  private int reworded;
  private int figures;
  private boolean isMinor = true;

  private ChangeCount() {}

  static ChangeCount of(Article before, Article now) {
    var count = new ChangeCount();
    count.headings(before.heading(), now.heading());
    count.sentences(before.body(), now.body());
    return count;
  }

  boolean isNone() {
    return !title && !standfirst && added + removed + reworded + figures == 0;
  }

  Change change(Change.Telling telling) {
    var size = isMinor ? Change.Size.MINOR : Change.Size.SUBSTANTIVE;
    return new Change(size, telling, title, standfirst, added, removed, reworded, figures);
  }

  /** A heading that one reading lacks tells of the reading, not of the outlet. */
  private void headings(Heading before, Heading now) {
    var isKnown = !before.title().isBlank() && !now.title().isBlank();
    title = isKnown && !isSameTitle(before.title(), now.title());
    standfirst = isOther(before.standfirst(), now.standfirst());
    weigh(title ? TextDiff.words(before.title(), now.title()) : List.of());
    if (standfirst && before.standfirst() != null && now.standfirst() != null) {
      weigh(TextDiff.words(before.standfirst(), now.standfirst()));
    }
  }

  private static boolean isOther(@Nullable String before, @Nullable String now) {
    return before != null
        && now != null
        && !DiffTokens.of(before).keys().equals(DiffTokens.of(now).keys());
  }

  /** Equal, but for a site's or section's name at one end of one of them. */
  private static boolean isSameTitle(String before, String now) {
    var one = DiffTokens.of(before).keys();
    var other = DiffTokens.of(now).keys();
    var isLonger = one.size() > other.size();
    var longer = isLonger ? one : other;
    var shorter = isLonger ? other : one;
    var more = longer.size() - shorter.size();
    if (more == 0) {
      return one.equals(other);
    }
    var first = longer.subList(0, shorter.size()).equals(shorter);
    var last = longer.subList(more, longer.size()).equals(shorter);
    return (first && DIVIDERS.contains(longer.get(shorter.size())))
        || (last && DIVIDERS.contains(longer.get(more - 1)));
  }

  private void sentences(Body before, Body now) {
    var olds = sentences(before);
    var news = sentences(now);
    var pairs = Alignment.of(olds.tokens, news.tokens);
    for (var pair : pairs) {
      if (pair.isAdded()) {
        added++;
        isMinor = false;
      } else if (pair.isRemoved()) {
        removed++;
        isMinor = false;
      } else if (!pair.same()) {
        rewording(TextDiff.words(olds.texts.get(pair.before()), news.texts.get(pair.after())));
      }
    }
  }

  private void rewording(List<Piece> pieces) {
    var exchanged = Math.min(figures(pieces, Kind.REMOVED), figures(pieces, Kind.ADDED));
    figures += exchanged;
    var others = pieces.stream().filter(piece -> piece.kind() != Kind.SAME && !isFigure(piece));
    reworded += exchanged == 0 || others.findAny().isPresent() ? 1 : 0;
    weigh(pieces);
  }

  private void weigh(List<Piece> pieces) {
    isMinor = isMinor && SmallEdits.isSmall(pieces);
  }

  private static int figures(List<Piece> pieces, Kind kind) {
    return (int)
        pieces.stream()
            .filter(piece -> piece.kind() == kind)
            .flatMap(piece -> DiffTokens.of(piece.text()).keys().stream())
            .filter(ChangeCount::hasDigit)
            .count();
  }

  private static boolean isFigure(Piece piece) {
    var keys = DiffTokens.of(piece.text()).keys();
    return keys.stream().allMatch(ChangeCount::hasDigit);
  }

  private static boolean hasDigit(String key) {
    return key.chars().anyMatch(Character::isDigit);
  }

  private static Units sentences(Body body) {
    var titles = body.sections().stream().map(Section::begin).collect(Collectors.toSet());
    var texts = new ArrayList<String>();
    for (var paragraph : body.paragraphs()) {
      var text = paragraph.in(body.text());
      if (titles.contains(paragraph.begin()) || !Counters.isCounter(text)) {
        Sentences.in(text).stream().map((Span span) -> span.in(text)).forEach(texts::add);
      }
    }
    return new Units(texts, texts.stream().map(DiffTokens::of).toList());
  }

  private record Units(List<String> texts, List<DiffTokens> tokens) {}
}
