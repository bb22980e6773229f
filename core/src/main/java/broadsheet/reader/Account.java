package broadsheet.reader;

/**
 * A person with an account.
 *
 * @param name what they sign in with, in lower case
 * @param passwordHash Argon2id in PHC form, never shown
 */
public record Account(ReaderId id, String name, Role role, String passwordHash) {
  @Override
  public String toString() {
    return "Account[" + id.value() + ", " + name + ", " + role + "]";
  }
}
