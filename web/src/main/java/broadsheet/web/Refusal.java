package broadsheet.web;

/** Ends a request with a page that says why. Its texts are shown to people. */
final class Refusal extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final int status;
  private final String title;

  Refusal(int status, String title, String text) {
    super(text);
    this.status = status;
    this.title = title;
  }

  static Refusal notFound() {
    return new Refusal(
        404,
        "This page is not in the paper",
        "The address may be mistyped, or what stood here was never printed.");
  }

  int status() {
    return status;
  }

  String title() {
    return title;
  }

  String text() {
    return String.valueOf(getMessage());
  }
}
