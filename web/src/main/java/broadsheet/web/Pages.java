package broadsheet.web;

import broadsheet.reader.Account;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Renders views with their templates. */
final class Pages {
  private static final int SIZE_EXPECTED = 32 * 1024;

  private final TemplateEngine templates = TemplateEngine.createPrecompiled(ContentType.Html);
  private final Desk desk;
  private final Cookies cookies;
  private final Csrf csrf;
  private final Page.Files files;

  Pages(Desk desk, Cookies cookies, Csrf csrf, Assets assets) {
    this.desk = desk;
    this.cookies = cookies;
    this.csrf = csrf;
    this.files = new Page.Files(assets.stylePath(), assets.scriptPath(), assets.iconPath());
  }

  /** Sends {@code template} with a page of this title and the view. */
  void show(Context ctx, String template, String title, Object view) {
    var output = new StringOutput(SIZE_EXPECTED);
    templates.render(template + ".jte", Map.of("page", page(ctx, title), "view", view), output);
    var bytes = output.toString().getBytes(StandardCharsets.UTF_8);
    Compression.send(ctx, "text/html; charset=utf-8", bytes);
  }

  void showMessage(Context ctx, Message message) {
    ctx.status(message.status());
    show(ctx, "message", message.title(), message);
  }

  private Page page(Context ctx, String title) {
    var visitor = Visitor.of(ctx);
    var query = ctx.path().equals("/search") ? ctx.queryParam("q") : "";
    return new Page(
        title,
        cookies.theme(ctx),
        Gate.nonce(ctx),
        csrf.token(visitor.browser()),
        Optional.ofNullable(visitor.account()).map(Account::name).orElse(""),
        Access.EDITOR.admits(visitor.role()),
        Access.OWNER.admits(visitor.role()),
        !desk.accounts().hasOwner(),
        here(ctx),
        Objects.requireNonNullElse(query, ""),
        desk.clock().instant(),
        desk.changes().getAsLong(),
        files);
  }

  private static String here(Context ctx) {
    var query = ctx.queryString();
    var here = query == null ? ctx.path() : ctx.path() + "?" + query;
    return here.length() > 1000 ? "/" : here;
  }
}
