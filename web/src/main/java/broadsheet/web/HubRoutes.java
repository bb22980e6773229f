package broadsheet.web;

import broadsheet.source.Bytes;
import broadsheet.source.Purpose;
import broadsheet.source.WebSubAnswer;
import broadsheet.source.WebSubCallback;
import io.javalin.http.Context;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

/** Where hubs call (W3C WebSub): to ask whether a subscription is wanted, and to deliver. */
final class HubRoutes {
  private static final int PARAMETERS_MAX = 20;

  private final WebSubCallback hubs;

  HubRoutes(WebSubCallback hubs) {
    this.hubs = hubs;
  }

  void verify(Context ctx) {
    switch (hubs.verify(ctx.pathParam("path"), parameters(ctx))) {
      case WebSubAnswer.Confirmed(var challenge) ->
          ctx.contentType("text/plain; charset=utf-8").result(challenge);
      case WebSubAnswer.Noted _ -> ctx.status(200);
      case WebSubAnswer.Refused _ -> throw Refusal.notFound();
    }
  }

  void deliver(Context ctx) throws IOException {
    var content = ctx.req().getInputStream().readNBytes(Purpose.FEED.bytesMax() + 1);
    var signature = ctx.header("X-Hub-Signature");
    ctx.status(hubs.deliver(ctx.pathParam("path"), signature, Bytes.of(content)).status());
  }

  private static Map<String, String> parameters(Context ctx) {
    var parameters = new HashMap<String, String>();
    ctx.queryParamMap().entrySet().stream()
        .limit(PARAMETERS_MAX)
        .filter(entry -> !entry.getValue().isEmpty())
        .forEach(entry -> parameters.put(entry.getKey(), entry.getValue().getFirst()));
    return parameters;
  }
}
