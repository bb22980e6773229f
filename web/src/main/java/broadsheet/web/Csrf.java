package broadsheet.web;

/**
 * Tokens that a form must carry, so that no other site can send it. Each is bound to one browser
 * and salted anew for each page, so that compression tells nothing of it. They end with the
 * process.
 */
final class Csrf {
  private static final int SALT_LENGTH = 12;

  private final byte[] key = Tokens.randomBytes(32);

  String token(String browser) {
    var salt = Tokens.random(9);
    return salt + Tokens.hmac(key, salt + browser);
  }

  boolean accepts(String token, String browser) {
    if (token.length() <= SALT_LENGTH) {
      return false;
    }
    var salt = token.substring(0, SALT_LENGTH);
    return Tokens.same(token.substring(SALT_LENGTH), Tokens.hmac(key, salt + browser));
  }
}
