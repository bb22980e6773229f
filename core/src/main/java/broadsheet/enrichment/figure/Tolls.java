package broadsheet.enrichment.figure;

import broadsheet.text.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Decides how many an article's main event killed and injured, and which words say so. */
final class Tolls {
  private Tolls() {}

  static Casualties of(HarmReport report, TollModel model) {
    if (report.harms().isEmpty()) {
      return Casualties.NONE;
    }
    var killed = model.best(new TollFeatures(report, Harm.Kind.KILLED, 0));
    var injured = model.best(new TollFeatures(report, Harm.Kind.INJURED, killed));
    return new Casualties(
        toll(report, Harm.Kind.KILLED, killed), toll(report, Harm.Kind.INJURED, injured));
  }

  private static @Nullable Toll toll(HarmReport report, Harm.Kind kind, double value) {
    var best = best(report, kind, value);
    if (best == null) {
      return value == 0 ? null : new Toll(value, null, Qualifier.EXACTLY, null);
    }
    var tokens = report.tokens();
    var span = new Span(tokens.get(best.from()).begin(), tokens.get(best.to() - 1).end());
    return new Toll(value, null, qualifier(tokens, best), span);
  }

  private static Qualifier qualifier(List<Token> tokens, Harm harm) {
    return harm.group().isCounted() ? Qualifiers.before(tokens, harm.from()) : Qualifier.EXACTLY;
  }

  /** The first words of the text that say this number, of this kind before another. */
  private static @Nullable Harm best(HarmReport report, Harm.Kind kind, double value) {
    Harm best = null;
    for (var harm : report.harms()) {
      var nobody = value == 0 && harm.group().type() != Group.Type.NOBODY;
      var other = harm.kind() != kind && (value == 0 || harm.kind() != Harm.Kind.SHOT);
      if (harm.sentence() == HarmReport.TITLE || harm.group().count() != value || nobody || other) {
        continue;
      }
      if (best == null || rank(harm, kind) > rank(best, kind)) {
        best = harm;
      }
    }
    return best;
  }

  private static int rank(Harm harm, Harm.Kind kind) {
    return (harm.kind() == kind ? 4 : 0)
        + (harm.background() ? 0 : 2)
        + (harm.group().isCounted() ? 1 : 0);
  }
}
