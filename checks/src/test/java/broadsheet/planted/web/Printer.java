package broadsheet.planted.web;

/** Writes where results go. */
public final class Printer {
  private Printer() {}

  static void print(String line) {
    System.out.println(line);
  }
}
