package broadsheet.web;

import broadsheet.article.Outlet;
import broadsheet.article.OutletDirectory;
import broadsheet.reader.OutletMark;
import broadsheet.story.Member;
import broadsheet.story.Story;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * One independent source of a story.
 *
 * @param name the agency, the owner or the outlet behind the reports
 * @param note what it is and who carries it, may be empty
 * @param href the outlet's page, empty when it is no outlet
 */
public record SourceView(String name, String note, String href) {
  private static final String UNKNOWN = "Outlet unknown";
  private static final int SHOWN_MAX = 12;
  private static final int CARRIERS_NAMED = 4;

  /** Its initials, for one without a sign. */
  public String mark() {
    return OutletMark.of(name);
  }

  /** The sources in the order of their first reports. */
  static List<SourceView> of(Story story, OutletDirectory outlets) {
    Map<String, List<String>> byOrigin = new LinkedHashMap<>();
    for (var member : story.members()) {
      var names = byOrigin.computeIfAbsent(member.origin(), origin -> new ArrayList<>());
      var name = name(member);
      if (!names.contains(name)) {
        names.add(name);
      }
    }
    return byOrigin.entrySet().stream()
        .limit(SHOWN_MAX)
        .map(origin -> of(origin.getKey(), origin.getValue(), outlets))
        .toList();
  }

  private static SourceView of(String origin, List<String> carriers, OutletDirectory outlets) {
    var itself = outlets.named(origin);
    if (itself.isPresent()) {
      var others = carriers.stream().filter(name -> !name.equals(itself.get().name())).toList();
      var name = itself.get().name();
      return new SourceView(name, note(itself.get(), others), Links.outlet(name));
    }
    var family = outlets.named(carriers.getFirst()).map(Outlet::family);
    if (family.filter(name -> name.toLowerCase(Locale.ROOT).equals(origin)).isPresent()) {
      var note = "owner of " + Card.names(carriers, CARRIERS_NAMED);
      return new SourceView(family.get(), note, "");
    }
    var first = carriers.getFirst();
    var others = carriers.subList(1, carriers.size());
    var href = first.equals(UNKNOWN) ? "" : Links.outlet(first);
    return new SourceView(first, others.isEmpty() ? "" : carriedBy(others), href);
  }

  private static String note(Outlet outlet, List<String> others) {
    var parts = new ArrayList<String>();
    if (outlet.agency()) {
      parts.add("agency");
    }
    if (outlet.country() != null) {
      parts.add(country(outlet.country()));
    }
    if (!others.isEmpty()) {
      parts.add(carriedBy(others));
    }
    return String.join(" · ", parts);
  }

  private static String carriedBy(List<String> others) {
    return "carried by " + Card.names(others, CARRIERS_NAMED);
  }

  /** A country's name in words. */
  static String country(String country) {
    return country.length() == 2
        ? Locale.of("", country).getDisplayCountry(Locale.ENGLISH)
        : country;
  }

  private static String name(Member member) {
    return Objects.requireNonNullElse(member.outlet(), UNKNOWN);
  }
}
