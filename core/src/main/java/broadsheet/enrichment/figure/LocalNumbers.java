package broadsheet.enrichment.figure;

import java.util.List;

/** The numbers of languages other than English, with their separators and scales. */
final class LocalNumbers {
  private LocalNumbers() {}

  static List<Figure> figures(String text, String language) {
    return List.of();
  }
}
