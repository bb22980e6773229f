package broadsheet.web;

/**
 * A page that only says something: what is so, why, and where to go next.
 *
 * @param next the address of the next step, and {@code nextText} its words
 */
public record Message(int status, String title, String text, String next, String nextText) {}
