package broadsheet.web;

/**
 * The sign-in and the first-run form as they were sent.
 *
 * @param problem what was wrong with them, empty at first
 */
public record AccountView(String name, String code, String next, String problem) {}
