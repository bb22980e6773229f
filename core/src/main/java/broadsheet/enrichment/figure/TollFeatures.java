package broadsheet.enrichment.figure;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What speaks for a number being the toll, as hashed features of that number. */
final class TollFeatures {
  static final int BUCKETS = 4096;
  private static final int CANDIDATES_MAX = 40;
  private static final int ZONE_MAX = 3;
  private static final int CLASS_MAX = 2;

  private final HarmReport report;
  private final Harm.Kind kind;
  private final double killed;
  private final List<String> zones = new ArrayList<>();
  private final List<Double> totals = new ArrayList<>();
  private final List<String> totalNames = new ArrayList<>();

  /**
   * @param kind killed or injured
   * @param killed how many were killed, where that is decided already, else 0
   */
  TollFeatures(HarmReport report, Harm.Kind kind, double killed) {
    this.report = report;
    this.kind = kind;
    this.killed = killed;
    zones();
    total("killed", Harm.Kind.KILLED);
    total("injured", Harm.Kind.INJURED);
    total("shot", Harm.Kind.SHOT);
  }

  /** Title, first sentence that tells of harm, second one, later ones. */
  private void zones() {
    var rank = 0;
    var last = -1;
    for (var harm : report.harms()) {
      if (harm.sentence() != last && harm.sentence() != HarmReport.TITLE) {
        rank++;
        last = harm.sentence();
      }
      zones.add(harm.sentence() == HarmReport.TITLE ? "t" : "" + Math.min(ZONE_MAX, rank));
    }
  }

  private void total(String name, Harm.Kind of) {
    var first = 0.0;
    var most = 0.0;
    var singles = new TreeSet<String>();
    var firstSum = 0.0;
    var firstSentence = -1;
    var summed = -1;
    for (var harm : report.harms()) {
      if (harm.kind() != of || harm.group().attackers()) {
        continue;
      }
      var count = harm.group().count();
      if (harm.group().isCounted()) {
        first = first == 0 ? count : first;
        most = Math.max(most, count);
      }
      if (harm.group().type() == Group.Type.ONE && harm.sentence() > 0 && !harm.background()) {
        singles.add(harm.sentence() + ":" + harm.from());
      }
      if (firstSentence < 0 || firstSentence == harm.sentence()) {
        firstSentence = harm.sentence();
        firstSum += harm.from() == summed ? 0 : count;
        summed = harm.from();
      }
    }
    put(name + ".first", first);
    put(name + ".most", most);
    put(name + ".sum", firstSum);
    put(name + ".singles", singles.size());
    if (kind == Harm.Kind.INJURED) {
      put(name + ".first-k", first - killed);
      put(name + ".most-k", most - killed);
    }
  }

  private void put(String name, double value) {
    totalNames.add(name);
    totals.add(value);
  }

  /** The numbers that may be the toll, in ascending order. */
  List<Double> candidates() {
    var values = new TreeSet<>(List.of(0.0));
    for (var harm : report.harms()) {
      var fits = harm.kind() == kind || harm.kind() == Harm.Kind.SHOT;
      if (values.size() < CANDIDATES_MAX && fits) {
        values.add(harm.group().count());
        values.add(Math.max(0, harm.group().count() - Math.max(1, killed)));
      }
    }
    var other = kind == Harm.Kind.KILLED ? "injured" : "killed";
    for (var i = 0; i < totals.size() && values.size() < CANDIDATES_MAX; i++) {
      if (totals.get(i) > 0 && !totalNames.get(i).startsWith(other)) {
        values.add(totals.get(i));
      }
    }
    return List.copyOf(values);
  }

  /** Which buckets speak for this number. */
  int[] of(double value) {
    var names = new LinkedHashSet<String>();
    var size = (int) Math.min(CLASS_MAX, value);
    names.add("prior" + Math.min(6, value));
    for (var i = 0; i < report.harms().size(); i++) {
      harm(names, report.harms().get(i), zones.get(i), value);
    }
    for (var i = 0; i < totals.size(); i++) {
      if (totals.get(i) == value && value > 0) {
        names.add("total" + totalNames.get(i));
        names.add("total" + totalNames.get(i) + size);
      }
      var none = totals.get(i) <= 0 ? "none" : totals.get(i) < value ? "less" : "more";
      names.add(none + totalNames.get(i) + size);
    }
    for (var word : report.words()) {
      names.add("word" + word + size);
    }
    if (kind == Harm.Kind.INJURED) {
      names.add("killed" + Math.min(4, killed) + "|" + Math.min(4, value));
    }
    return names.stream().mapToInt(this::bucket).sorted().toArray();
  }

  private void harm(Set<String> names, Harm harm, String zone, double value) {
    var group = harm.group();
    var size = (int) Math.min(CLASS_MAX, value);
    var what = harm.kind() + (group.attackers() ? "a" : "") + (harm.background() ? "b" : "");
    var looks = group.type() + (group.partial() ? "p" : "");
    if (group.count() == value && value > 0) {
      names.add("=" + what + zone);
      names.add("=" + what + looks + zone);
      names.add("=" + what + harm.place() + looks);
      names.add("=" + what + size);
    } else {
      var way = group.count() > value ? "<" : ">";
      names.add(way + what + zone + size);
      names.add(way + what + looks + size);
      names.add(way + harm.kind() + harm.place() + size);
    }
  }

  private int bucket(String name) {
    var hash = (kind + name).hashCode() * 0x9E3779B1;
    return (hash >>> 16) % BUCKETS;
  }
}
