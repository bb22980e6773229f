package broadsheet.enrichment.figure;

import java.util.List;

/** The figures of an article, its incidents, and the toll of its main event. */
public record Reckoning(List<Figure> figures, List<Incident> incidents, Casualties casualties) {
  public static final Reckoning NONE = new Reckoning(List.of(), List.of(), Casualties.NONE);

  public Reckoning {
    figures = List.copyOf(figures);
    incidents = List.copyOf(incidents);
  }
}
