package broadsheet.article;

import java.util.Locale;

/** What can be known of an outlet besides its name. */
public enum OutletField {
  /** Its web address without "www.". */
  DOMAIN,
  /** The address of its front page. */
  HOME,
  /** ISO 3166 code or name of its home. */
  COUNTRY,
  /** ISO 639-1 code. */
  LANGUAGE,
  /** The owner that several outlets share. */
  FAMILY,
  /** "yes" when others carry its reports, else "no". */
  AGENCY,
  /** The address of its sign. */
  FAVICON;

  /** The name in files and forms. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
