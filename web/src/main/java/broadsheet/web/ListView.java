package broadsheet.web;

import java.util.List;

/**
 * A list of reports: what was found for a query, or what carries a hashtag.
 *
 * @param summary how many there are, in words
 * @param problem why the query could not be read, empty when it could
 * @param next where the list goes on, empty at its end
 */
public record ListView(
    String heading, String summary, String problem, List<ArticleRow> rows, String next) {}
