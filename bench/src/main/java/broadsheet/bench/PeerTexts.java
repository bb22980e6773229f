package broadsheet.bench;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** Prints what one extractor reads of each page: an id and a text a line, as the scorer wants. */
public final class PeerTexts {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private PeerTexts() {}

  /** The only argument is the extractor's name. */
  public static void main(String[] arguments) {
    var peer = Peer.valueOf(arguments[0].toUpperCase(Locale.ROOT));
    var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    for (var page : Pages.ofProperty()) {
      out.println(
          MAPPER.writeValueAsString(Map.of("id", page.name(), "text", peer.text(page.html()))));
    }
  }
}
