package broadsheet.article;

import java.util.List;

/** What came of reading a recipe file. */
public sealed interface RecipeParse {
  /** It says this. */
  record Parsed(Recipe recipe) implements RecipeParse {}

  /** It has these faults, in the file's order, and counts for nothing. */
  record Faulty(List<Fault> faults) implements RecipeParse {
    public Faulty {
      faults = List.copyOf(faults);
    }
  }

  /**
   * One fault.
   *
   * @param line where it stands, from 1; 0 for the file as a whole
   * @param field the name on that line, or what is missing
   */
  record Fault(int line, String field, String why) {
    @Override
    public String toString() {
      return (line == 0 ? "" : "line " + line + ", ") + field + ": " + why;
    }
  }
}
