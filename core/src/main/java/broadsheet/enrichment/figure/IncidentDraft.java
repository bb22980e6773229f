package broadsheet.enrichment.figure;

import broadsheet.text.Span;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An incident while its sentences are read; owned by one {@link IncidentReader}. */
final class IncidentDraft {
  final @Nullable String place;
  @Nullable String kind;
  @Nullable String date;
  @Nullable String object;
  @Nullable String by;
  @Nullable Toll killed;
  @Nullable Toll injured;
  @Nullable Toll missing;
  final Set<String> means = new LinkedHashSet<>();
  final List<Span> damage = new ArrayList<>();
  final Set<String> according = new LinkedHashSet<>();

  IncidentDraft(@Nullable String place) {
    this.place = place;
  }

  /** The greater toll of one incident is the later or fuller one. */
  void toll(Harm.Kind harm, Toll toll) {
    switch (harm) {
      case KILLED -> killed = greater(killed, toll);
      case INJURED -> injured = greater(injured, toll);
      case SHOT -> {}
    }
  }

  void missing(Toll toll) {
    missing = greater(missing, toll);
  }

  private static Toll greater(@Nullable Toll one, Toll other) {
    return one == null || other.value() > one.value() ? other : one;
  }

  Incident incident(@Nullable String day) {
    return new Incident(
        kind == null ? "attack" : kind,
        place,
        date == null ? day : date,
        object,
        List.copyOf(means),
        by,
        killed,
        injured,
        missing,
        damage,
        List.copyOf(according));
  }

  /** Whether it says more than that something may have happened. */
  boolean isTold() {
    return kind != null || killed != null || injured != null || !damage.isEmpty();
  }
}
