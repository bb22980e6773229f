package broadsheet.planted.text;

import org.jspecify.annotations.Nullable;

/** Depends on who runs it. */
public final class ReadsEnvironment {
  private ReadsEnvironment() {}

  static @Nullable String language() {
    return System.getenv("LANG");
  }
}
