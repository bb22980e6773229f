package broadsheet.article;

/**
 * A place of a page that says when its article was published or changed.
 *
 * @param where the place more exactly, as people who look at the page's source would find it
 * @param isChange whether it speaks of the last change
 */
public record DateClue(DateSource source, String where, PublicationTime time, boolean isChange) {}
