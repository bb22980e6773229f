package broadsheet.web;

/**
 * A cited sentence and where it stands.
 *
 * @param note the number of its report among those that the brief cites, from 1
 * @param where the report's address on the web, empty when unknown
 */
public record Cited(
    String outlet, String headline, String sentence, String href, int note, String where) {}
