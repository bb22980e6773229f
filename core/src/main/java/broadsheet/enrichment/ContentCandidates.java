package broadsheet.enrichment;

import broadsheet.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Where the content of a statement may stand, given the word that reports it. */
final class ContentCandidates {
  private static final int ENDS_MAX = 22;
  private static final int BEGINS_MAX = 12;
  private static final int REACH = 10;
  private static final int FAR = 25;
  private static final int QUOTE_REACH = 60;
  private static final Set<String> CLAUSE_WORDS =
      Set.of(
          "but and while although though after when as in on at because before during since or for with"
              .split(" ", -1));
  private static final Set<String> MORE_CLAUSE_WORDS =
      Set.of("who", "which", "by", "from", "to", "if", "until", "about");

  private final Tokens tokens;
  private final int cue;
  private final int begin;
  private final int end;

  /** The token after the sentence's last word. */
  private final int stop;

  private final List<Content> found = new ArrayList<>();

  private ContentCandidates(TaggedText text, int cue) {
    this.tokens = text.tokens();
    this.cue = cue;
    this.begin = text.sentenceOf(cue).begin();
    this.end = text.sentenceOf(cue).end();
    this.stop = text.lastOf(cue) + 1;
  }

  static List<Content> of(TaggedText text, int cue) {
    var candidates = new ContentCandidates(text, cue);
    candidates.after();
    candidates.before();
    candidates.quotations();
    candidates.around();
    candidates.afterColon();
    return candidates.found;
  }

  /** Behind the cue: "said that the road was closed". */
  private void after() {
    var ends = endsAfter();
    for (var from : beginsAfter()) {
      for (var to : ends.tailSet(from, false)) {
        keep(from, to);
      }
    }
    goingOn();
  }

  private List<Integer> beginsAfter() {
    var begins = new ArrayList<Integer>();
    for (var i = cue + 1; i <= Math.min(cue + REACH, stop - 1); i++) {
      var isMark = tokens.kind(i) == TokenKind.MARK && !tokens.isMark(i, "'$");
      if (!isMark && tokens.kind(i) != TokenKind.CLOSING_QUOTE) {
        begins.add(i);
      }
    }
    return begins;
  }

  private NavigableSet<Integer> endsAfter() {
    var ends = new TreeSet<Integer>();
    ends.add(stop);
    for (var i = cue + 2; i < stop && ends.size() < ENDS_MAX; i++) {
      addEnd(i, ends);
    }
    return ends;
  }

  private void addEnd(int i, NavigableSet<Integer> ends) {
    var kind = tokens.kind(i);
    if (kind == TokenKind.MARK) {
      ends.add(i);
      if (tokens.isMark(i, ",") && tokens.kind(i + 1) == TokenKind.CLOSING_QUOTE && i + 1 < stop) {
        ends.add(i + 2);
      }
    } else if (i > cue + 2 && kind == TokenKind.CLOSING_QUOTE) {
      ends.add(i + 1);
    } else if (i > cue + 2 && (isClauseWord(i) || kind == TokenKind.OPENING_QUOTE)) {
      ends.add(i);
    }
  }

  private boolean isClauseWord(int token) {
    var key = tokens.key(token);
    return CLAUSE_WORDS.contains(key) || MORE_CLAUSE_WORDS.contains(key);
  }

  /** A quotation that is open at the sentence's end goes on in the next ones. */
  private void goingOn() {
    var open = tokens.quotations().around(stop - 1);
    if (open == null || open.end() <= stop + 1) {
      return;
    }
    for (var from : beginsAfter()) {
      found.add(Content.of(from, open.end()));
    }
  }

  /** Before the cue: "The road was closed, the mayor said". */
  private void before() {
    var ends = endsBefore();
    for (var from : beginsBefore()) {
      for (var to : ends.tailSet(from, false)) {
        keep(from, to);
      }
    }
  }

  private NavigableSet<Integer> beginsBefore() {
    var begins = new TreeSet<Integer>();
    begins.add(begin);
    for (var i = cue - 1; i > begin && begins.size() < BEGINS_MAX; i--) {
      if (tokens.kind(i) == TokenKind.OPENING_QUOTE) {
        begins.add(i);
      } else if (i + 1 < cue && (tokens.kind(i) == TokenKind.MARK || isClauseWord(i))) {
        begins.add(i + 1);
      }
    }
    return begins;
  }

  /** A mark that opens a quotation again in a new paragraph is not where it begins. */
  private void keep(int from, int to) {
    var quotation = tokens.quotations().around(from);
    var opens = tokens.kind(from) == TokenKind.OPENING_QUOTE;
    found.add(Content.of(opens && quotation != null ? quotation.begin() : from, to));
  }

  private NavigableSet<Integer> endsBefore() {
    var ends = new TreeSet<Integer>();
    ends.add(cue);
    for (var i = cue - 1; i > begin && cue - i <= FAR; i--) {
      if (tokens.kind(i) == TokenKind.CLOSING_QUOTE) {
        ends.add(i + 1);
      } else if (tokens.kind(i).compareTo(TokenKind.MARK) >= 0) {
        ends.add(i);
      }
    }
    return ends;
  }

  /** Whole quotations of the paragraph before and behind the cue, and both together. */
  private void quotations() {
    Span left = null;
    Span right = null;
    for (var quotation : tokens.quotations().spans()) {
      if (isInParagraph(quotation)) {
        left = quotation.end() <= cue && cue - quotation.end() < FAR ? quotation : left;
        var isNext = right == null && quotation.begin() > cue;
        right = isNext && quotation.begin() - cue <= QUOTE_REACH ? quotation : right;
      }
    }
    var follows = right != null && follows(right);
    if (left != null) {
      found.add(new Content(left, null));
      if (right != null && follows) {
        found.add(new Content(left, right));
      }
    }
    if (right != null) {
      found.add(new Content(right, null));
      if (follows && (right.begin() >= end || right.begin() == end - 1)) {
        withNext(right, left);
      }
    }
  }

  /** Whether a part of it stands in the cue's paragraph. */
  private boolean isInParagraph(Span quotation) {
    var own = tokens.paragraph(cue);
    return tokens.paragraph(quotation.begin()) <= own
        && own <= tokens.paragraph(quotation.end() - 1);
  }

  /** Whether a quotation stands in the cue's sentence or opens the next one. */
  private boolean follows(Span quotation) {
    var s = tokens.sentence(cue);
    return tokens.sentence(quotation.begin()) == s
        || (tokens.sentence(quotation.begin()) == s + 1 && quotation.begin() == end);
  }

  /** Reported first, then quoted: "The road is closed, she said. 'Stay at home.'" */
  private void withNext(Span next, @Nullable Span left) {
    for (var to : endsBefore()) {
      var whole = new Span(begin, Math.max(begin, to));
      if (to > begin && !whole.equals(left)) {
        found.add(new Content(whole, next));
      }
    }
    for (var from = cue + 1; from <= Math.min(cue + 2, stop - 1); from++) {
      if (tokens.kind(from) != TokenKind.MARK && tokens.kind(from) != TokenKind.CLOSING_QUOTE) {
        found.add(new Content(new Span(from, stop), next));
      }
    }
  }

  /** Around the cue: "The road, he says, will open on Monday". */
  private void around() {
    var left = Tokens.NONE;
    for (var i = cue - 1; i > begin && cue - i <= 12 && left < 0; i--) {
      left = tokens.isMark(i, ",") ? i : left;
    }
    var right = Tokens.NONE;
    for (var i = cue + 1; i < stop - 1 && i - cue <= REACH && right < 0; i++) {
      right = tokens.isMark(i, ",") ? i + 1 : right;
    }
    if (left > begin && right > 0) {
      found.add(new Content(new Span(begin, left), new Span(right, stop)));
    }
  }

  /** A quotation in a paragraph of its own, behind "The mayor continued:". */
  private void afterColon() {
    var next = tokens.quotations().around(end);
    if (tokens.isMark(end - 1, ":") && next != null && next.begin() == end) {
      found.add(new Content(next, null));
    }
  }
}
