package broadsheet.enrichment;

import broadsheet.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds what somebody wants in a list behind a colon: "Officials set out red lines: the border
 * stays; no troops leave; and prisoners come first." Each item is a statement of its own.
 */
final class Listings {
  private static final int ITEMS_MAX = 12;
  private static final Set<String> WISHES =
      Set.of("lines", "demands", "conditions", "terms", "preconditions", "requirements");

  private final TaggedText text;
  private final Tokens tokens;

  private Listings(TaggedText text) {
    this.text = text;
    this.tokens = text.tokens();
  }

  /** The proposals, with a list's items in place of what was made of parts of it. */
  static List<Proposal> with(TaggedText text, List<Proposal> proposals) {
    var listings = new Listings(text);
    var listed = new ArrayList<Proposal>();
    for (var colon = 1; colon < text.tokens().count(); colon++) {
      if (text.tokens().isMark(colon, ":")) {
        listings.list(colon, listed);
      }
    }
    if (listed.isEmpty()) {
      return proposals;
    }
    var all = new ArrayList<>(proposals);
    all.removeIf(
        one -> listed.stream().anyMatch(item -> item.content().holds(one.content().first())));
    all.addAll(listed);
    all.sort(Comparator.comparingInt(Proposal::cue));
    return all;
  }

  private void list(int colon, List<Proposal> listed) {
    var sentence = text.sentenceOf(colon);
    var wish = wish(sentence.begin(), colon);
    var subject = subject(sentence.begin(), wish);
    if (wish < 0 || subject == null) {
      return;
    }
    var begin = colon + 1;
    for (var i = colon + 1; i <= text.lastOf(colon) + 1 && listed.size() < ITEMS_MAX; i++) {
      if (i > text.lastOf(colon) || tokens.isMark(i, ";")) {
        var first = tokens.key(begin).equals("and") ? begin + 1 : begin;
        if (i - first > 1) {
          listed.add(new Proposal(wish, Proposal.CERTAIN, Content.of(first, i), 0, 0, subject, 0));
        }
        begin = i + 1;
      }
    }
  }

  /** The word for what is wanted, outside the text when there is none. */
  private int wish(int begin, int colon) {
    for (var i = colon - 1; i > begin; i--) {
      var isRed = !tokens.key(i).equals("lines") || tokens.key(i - 1).equals("red");
      if (WISHES.contains(tokens.key(i)) && isRed) {
        return i;
      }
    }
    return Tokens.NONE;
  }

  /** The noun before the first verb; null when there is none. */
  private @Nullable Span subject(int begin, int wish) {
    var from = begin;
    for (var i = begin; i < wish; i++) {
      if (text.tag(i).isVerb() || text.tag(i) == PartOfSpeech.MD) {
        return text.nouns(from, i) > 0 ? new Span(from, i) : null;
      }
      from = tokens.isMark(i, ",") ? i + 1 : from;
    }
    return null;
  }
}
