package broadsheet.web;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The static files: joined by kind, named by their content, so that browsers keep them for ever.
 */
final class Assets {
  static final String PATH = "/assets/";

  private static final List<String> STYLES =
      List.of(
          "tokens",
          "base",
          "masthead",
          "cards",
          "front",
          "story",
          "article",
          "versions",
          "outlets",
          "entity",
          "understanding",
          "lists",
          "ask",
          "forms",
          "choose",
          "corrections",
          "people",
          "sources",
          "print");
  private static final List<String> SCRIPTS =
      List.of("page", "keys", "marks", "cites", "fresh", "add", "intake", "find");

  private final Asset style = join("css", STYLES, "text/css; charset=utf-8");
  private final Asset script = join("js", SCRIPTS, "text/javascript; charset=utf-8");
  private final Asset icon = join("svg", List.of("icon"), "image/svg+xml");
  private final Map<String, Asset> byName =
      Map.of(style.name(), style, script.name(), script, icon.name(), icon);

  String stylePath() {
    return PATH + style.name();
  }

  String scriptPath() {
    return PATH + script.name();
  }

  String iconPath() {
    return PATH + icon.name();
  }

  void send(Context ctx) {
    var asset = byName.get(ctx.pathParam("name"));
    if (asset == null) {
      throw Refusal.notFound();
    }
    ctx.header("Cache-Control", "public, max-age=31536000, immutable");
    Compression.send(ctx, asset.type(), asset.plain(), asset.zipped());
  }

  void sendIcon(Context ctx) {
    ctx.header("Cache-Control", "public, max-age=86400");
    Compression.send(ctx, icon.type(), icon.plain(), icon.zipped());
  }

  private static Asset join(String kind, List<String> names, String type) {
    var text = new StringBuilder();
    for (var name : names) {
      text.append(read("static/" + kind + "/" + name + "." + kind)).append('\n');
    }
    var hash = Tokens.sha256(text.toString()).substring(0, 12);
    var plain = text.toString().getBytes(StandardCharsets.UTF_8);
    return new Asset("paper-" + hash + "." + kind, type, plain, Compression.gzip(plain));
  }

  private static String read(String resource) {
    try (var in = Objects.requireNonNull(Assets.class.getResourceAsStream(resource), resource)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException("reading " + resource, unreadable);
    }
  }

  // Shared by reference and never written to.
  @SuppressWarnings("ArrayRecordComponent")
  private record Asset(String name, String type, byte[] plain, byte[] zipped) {}
}
