package broadsheet.search;

import org.jspecify.annotations.Nullable;

/** The index could not be used; the message says what was being done and why it failed. */
public final class SearchIndexException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  SearchIndexException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
