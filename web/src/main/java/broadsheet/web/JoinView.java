package broadsheet.web;

/**
 * Where an invitation is accepted.
 *
 * @param name what was typed, or whose password is renewed
 * @param renews whether a password is renewed instead of an account made
 */
public record JoinView(String token, String role, String name, boolean renews, String problem) {}
