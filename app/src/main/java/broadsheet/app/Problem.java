package broadsheet.app;

/**
 * An input that could not be read.
 *
 * @param where file, and line or entry in it
 * @param what what was wrong, and what to do where that is known
 */
public record Problem(String where, String what) {
  @Override
  public String toString() {
    return where + ": " + what;
  }
}
