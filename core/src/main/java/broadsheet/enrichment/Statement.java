package broadsheet.enrichment;

import broadsheet.text.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Content that somebody is reported to have said; spans are of the article's text.
 *
 * @param content in one stretch; words that say who speaks may stand within it
 * @param quotes what of it is quoted, marks included, byte for byte; empty when it is reported only
 * @param cue the word that reports it ("said", "denied"), null when none does
 * @param about whom or what it is about, null when that is not plain
 * @param target whom it is said to or against, null when nobody is named
 * @param via media, outlets and agencies that it came through, in the order of the text
 */
public record Statement(
    Span content,
    List<Span> quotes,
    @Nullable Span cue,
    Speaker speaker,
    StatementAct act,
    @Nullable String about,
    @Nullable String target,
    List<String> via) {
  public Statement {
    quotes = List.copyOf(quotes);
    via = List.copyOf(via);
  }

  public boolean isQuoted() {
    return !quotes.isEmpty();
  }
}
