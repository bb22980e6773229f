package broadsheet.app;

import broadsheet.fetch.GuardedOutbound;
import broadsheet.fetch.OutboundSettings;
import java.util.LinkedHashSet;
import java.util.Set;
import picocli.CommandLine.Option;

/** How a command asks the web. */
final class AskOptions {
  @Option(
      names = "--allow-host",
      paramLabel = "HOST",
      description =
          "a private host that may be asked all the same, such as nas.lan or nas.lan:8080 (again"
              + " for more)")
  private Set<String> allowedHosts = new LinkedHashSet<>();

  @Option(
      names = "--contact",
      paramLabel = "ADDRESS",
      description = "a page or mail address by which sites can reach you; told with every request")
  private String contact = "";

  /** The one way to the web for this process. */
  GuardedOutbound open() {
    return new GuardedOutbound(
        OutboundSettings.standard(contact).withAllowedHosts(Set.copyOf(allowedHosts)));
  }
}
