package broadsheet.store;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteException;

/** The store could not do what was asked; the message says what, to which id, and why, in words. */
public final class StoreException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  StoreException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }

  static StoreException of(String doing, SQLException cause) {
    return new StoreException(doing + " failed: " + why(cause), cause);
  }

  private static String why(SQLException cause) {
    if (!(cause instanceof SQLiteException sqlite)) {
      return String.valueOf(cause.getMessage());
    }
    // The low byte is the primary result code, the rest tells the variety.
    return switch (sqlite.getResultCode().code & 0xff) {
      case 5, 6 -> "the database is held by another program; try again when that has ended";
      case 8, 14 -> "the database cannot be written; look at the folder's permissions";
      case 10 -> "the disk reports an error; look at its health and at the space left";
      case 11, 26 -> "the database is damaged; restore it from a backup";
      case 13 -> "the disk is full; make room, everything kept before is safe";
      default -> String.valueOf(sqlite.getMessage());
    };
  }
}
