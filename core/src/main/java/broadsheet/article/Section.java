package broadsheet.article;

/**
 * A titled part of an article.
 *
 * @param begin where the title stands in the article's text, in UTF-16 code units
 */
public record Section(String title, int begin) {}
