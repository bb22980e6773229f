package broadsheet.source;

/**
 * Something that is wrong with a document, in plain words; the line counts from 1, 0 is nowhere.
 */
public record Complaint(String what, int line) {
  @Override
  public String toString() {
    return line > 0 ? what + " (line " + line + ")" : what;
  }
}
