package broadsheet.planted.web;

/** Remembers for everybody. */
public final class KeepsState {
  static int visits;

  private KeepsState() {}
}
