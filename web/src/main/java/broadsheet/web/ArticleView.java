package broadsheet.web;

import broadsheet.reader.ReadingText.Paragraph;
import broadsheet.reader.ReadingText.Piece;
import java.util.List;

/**
 * An article's page.
 *
 * @param kicker outlet, and the agency whose text it is
 * @param kickerHref the outlet's page, empty when no outlet is known
 * @param paragraphs the full text; empty for visitors who see {@code excerpt} only
 * @param cited a sentence that the visitor was sent here to see and that the excerpt lacks
 * @param original its address on the web, empty when unknown
 * @param versions the readings of it, and which one this is
 * @param understanding where it is told what was understood of it, empty for visitors
 * @param here its own address, for a reader to mark it; empty for visitors
 * @param opened whether the reader has opened it, or another copy of it
 * @param storyHref its story, empty when it is in none
 */
public record ArticleView(
    String kicker,
    String kickerHref,
    String headline,
    String standfirst,
    String byline,
    Moment when,
    String language,
    List<Paragraph> paragraphs,
    List<Piece> excerpt,
    String cited,
    String original,
    String outlet,
    List<Tag> tags,
    String storyHref,
    String storyHeadline,
    List<String> joined,
    List<ArticleRow> related,
    VersionsView versions,
    String understanding,
    String here,
    boolean opened) {}
