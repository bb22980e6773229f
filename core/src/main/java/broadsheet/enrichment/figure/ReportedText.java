package broadsheet.enrichment.figure;

import java.util.List;

/**
 * What figures are read from.
 *
 * @param title empty when there is none
 * @param language ISO 639-1
 * @param sayings who says what in it, in the order of the text
 * @param places named in it, in the order of the text
 */
public record ReportedText(
    String title, String text, String language, List<Saying> sayings, List<NamedPlace> places) {
  public ReportedText {
    sayings = List.copyOf(sayings);
    places = List.copyOf(places);
  }
}
