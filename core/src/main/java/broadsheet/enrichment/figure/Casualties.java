package broadsheet.enrichment.figure;

import org.jspecify.annotations.Nullable;

/** The dead and injured of an article's main event; null where it tells of none. */
public record Casualties(@Nullable Toll killed, @Nullable Toll injured) {
  public static final Casualties NONE = new Casualties(null, null);
}
