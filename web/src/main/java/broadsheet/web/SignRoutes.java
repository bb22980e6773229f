package broadsheet.web;

import io.javalin.http.Context;

/** Outlets' signs, from our own address: readers' browsers ask no outlet for anything. */
final class SignRoutes {
  private static final int KEY_MAX = 64;

  private final Desk desk;

  SignRoutes(Desk desk) {
    this.desk = desk;
  }

  /** What was checked when it was taken in, and what a browser may do nothing with but show. */
  void send(Context ctx) {
    var key = ctx.pathParam("key");
    if (key.length() > KEY_MAX) {
      throw Refusal.notFound();
    }
    var sign = desk.signs().sign(key).orElseThrow(Refusal::notFound);
    ctx.header("Content-Security-Policy", "default-src 'none'; sandbox");
    ctx.header("Cache-Control", "public, max-age=2592000, immutable");
    ctx.contentType(sign.kind().mediaType()).result(sign.content().toArray());
  }
}
