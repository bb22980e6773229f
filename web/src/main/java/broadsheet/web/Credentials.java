package broadsheet.web;

import broadsheet.reader.ReadingText;
import broadsheet.reader.Role;
import io.javalin.http.Context;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads what people type into forms about accounts, and says what is wrong with it. */
final class Credentials {
  /** The roles that can be given, the one that may least first. */
  static final List<Role> ROLES = List.of(Role.READER, Role.EDITOR, Role.OWNER);

  private static final int NAME_MIN = 2;
  private static final int NAME_MAX = 40;
  private static final int FIELD_MAX = 1000;

  private Credentials() {}

  /** The name as it is kept: names that differ in capitals are one. */
  static String name(Context ctx) {
    return ReadingText.cut(field(ctx, "name").strip().toLowerCase(Locale.ROOT), 60);
  }

  static String field(Context ctx, String name) {
    var value = ctx.formParam(name);
    return value == null || value.length() > FIELD_MAX ? "" : value;
  }

  static Optional<Role> role(Context ctx) {
    var word = field(ctx, "role");
    return ROLES.stream().filter(role -> word(role).equals(word)).findFirst();
  }

  /** A role in a word: "editor". */
  static String word(Role role) {
    return role.name().toLowerCase(Locale.ROOT);
  }

  /** What is wrong with a new name, empty when nothing is. */
  static String nameProblem(String name) {
    var isName =
        name.length() >= NAME_MIN
            && name.length() <= NAME_MAX
            && name.chars().allMatch(c -> Character.isLetterOrDigit(c) || ".-_".indexOf(c) >= 0);
    return isName ? "" : "A name has 2 to 40 letters, digits, dots or dashes.";
  }

  /** What is wrong with a new password, empty when nothing is. */
  static String passwordProblem(String password) {
    if (password.length() < Passwords.LENGTH_MIN) {
      return "A password has at least " + Passwords.LENGTH_MIN + " characters.";
    } else if (password.length() > Passwords.LENGTH_MAX) {
      return "A password has at most " + Passwords.LENGTH_MAX + " characters.";
    }
    return "";
  }

  /** The first of these that is not empty. */
  static String first(String... problems) {
    return Arrays.stream(problems).filter(problem -> !problem.isEmpty()).findFirst().orElse("");
  }
}
