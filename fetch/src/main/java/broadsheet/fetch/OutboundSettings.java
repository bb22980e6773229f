package broadsheet.fetch;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How the owner wants the web to be asked.
 *
 * @param allowedHosts private hosts that may be asked all the same: "nas.lan" at any port, or
 *     "nas.lan:8080" at that port only
 * @param contact how the people of a site reach those who run this instance: an address of a page
 *     or of mail; empty when not told
 */
public record OutboundSettings(
    Set<String> allowedHosts, String contact, OutboundLimits limits, Pace pace) {
  private static final String PROJECT = "Broadsheet/1";

  public OutboundSettings {
    allowedHosts =
        allowedHosts.stream()
            .map(host -> host.toLowerCase(Locale.ROOT))
            .collect(Collectors.toUnmodifiableSet());
    if (!contact.chars().allMatch(c -> c > ' ' && c < 0x7f && "()\\".indexOf(c) < 0)) {
      throw new IllegalArgumentException("a contact is one address of a page or of mail");
    }
  }

  /** Only the public web, politely. */
  public static OutboundSettings standard(String contact) {
    return new OutboundSettings(Set.of(), contact, OutboundLimits.STANDARD, Pace.STANDARD);
  }

  public OutboundSettings withAllowedHosts(Set<String> hosts) {
    return new OutboundSettings(hosts, contact, limits, pace);
  }

  /** Who asks: "Broadsheet/1 (+https://paper.example/about)". */
  String userAgent() {
    return contact.isEmpty() ? PROJECT : PROJECT + " (+" + contact + ")";
  }

  boolean isAllowed(Target target) {
    var name = target.host().name();
    return allowedHosts.contains(name) || allowedHosts.contains(name + ":" + target.port());
  }
}
