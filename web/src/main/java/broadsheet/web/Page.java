package broadsheet.web;

import java.time.Instant;

/**
 * What every page is told besides its own view.
 *
 * @param reader the signed-in reader's name, empty for others
 * @param mayAdd whether the reader may put reports in
 * @param owns whether the reader owns the paper
 * @param needsOwner whether nobody owns this paper yet
 * @param path where the reader is, to come back to
 * @param changes the desk's change counter when the page was made
 */
public record Page(
    String title,
    String theme,
    String nonce,
    String csrf,
    String reader,
    boolean mayAdd,
    boolean owns,
    boolean needsOwner,
    String path,
    String search,
    Instant now,
    long changes,
    Files files) {

  /** Addresses of the joined static files. */
  public record Files(String style, String script, String icon) {}

  public boolean isSignedIn() {
    return !reader.isEmpty();
  }

  /** The page's title for the browser's window. */
  public String fullTitle() {
    return title.isEmpty() ? "Broadsheet" : title + " · Broadsheet";
  }
}
