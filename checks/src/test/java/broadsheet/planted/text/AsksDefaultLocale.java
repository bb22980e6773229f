package broadsheet.planted.text;

/** Depends on where it runs. */
public final class AsksDefaultLocale {
  private AsksDefaultLocale() {}

  @SuppressWarnings("StringCaseLocaleUsage")
  static String key(String name) {
    return name.toLowerCase();
  }
}
