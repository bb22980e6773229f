package broadsheet.web;

import broadsheet.reader.Role;
import io.javalin.security.RouteRole;
import org.jspecify.annotations.Nullable;

/** Who may call a route. Each one lets in fewer than the one before it. */
public enum Access implements RouteRole {
  /** Other programs, which prove in the request itself that they may. */
  PROGRAM,
  ANYONE,
  READER,
  EDITOR,
  OWNER;

  /** Whether somebody of this role may come in; null is a visitor who has not signed in. */
  boolean admits(@Nullable Role role) {
    return switch (this) {
      case PROGRAM, ANYONE -> true;
      case READER -> role != null;
      case EDITOR -> role == Role.OWNER || role == Role.EDITOR;
      case OWNER -> role == Role.OWNER;
    };
  }
}
