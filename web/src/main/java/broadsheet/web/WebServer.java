package broadsheet.web;

import io.javalin.Javalin;
import io.javalin.compression.CompressionStrategy;
import io.javalin.config.JavalinConfig;
import io.javalin.config.SizeUnit;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpResponseException;
import io.javalin.util.JavalinBindException;
import jakarta.servlet.ServletException;
import java.util.Optional;
import org.eclipse.jetty.http.HttpException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Serves the paper's pages until it is closed. */
public final class WebServer implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(WebServer.class);
  private static final int FORM_KEYS_SPARE = 10;
  private static final int MEBIBYTE = 1024 * 1024;

  private final Desk desk;
  private final WebSettings settings;
  private final Gate gate;
  private final Pages pages;
  private final Routes routes;
  private final Javalin javalin;

  public WebServer(Desk desk, WebSettings settings) {
    this.desk = desk;
    this.settings = settings;
    var cookies = new Cookies(settings.secure());
    var csrf = new Csrf();
    var assets = new Assets();
    this.gate = new Gate(desk, settings, cookies, csrf);
    this.pages = new Pages(desk, cookies, csrf, assets);
    this.routes = new Routes(desk, cookies, pages, assets);
    this.javalin = Javalin.create(this::configure);
  }

  /**
   * Listens from now on.
   *
   * @throws PortTaken when the port cannot be had
   */
  public WebServer start() {
    try {
      javalin.start(settings.host(), settings.port());
      return this;
    } catch (JavalinBindException e) {
      throw new PortTaken(settings.port(), e);
    }
  }

  /** The port it listens on. */
  public int port() {
    return javalin.port();
  }

  /**
   * The code that makes the owner's account, to be printed on the console; empty when there is one.
   */
  public Optional<String> ownerCode() {
    return desk.accounts().hasOwner() ? Optional.empty() : Optional.of(routes.ownerCode());
  }

  @Override
  public void close() {
    routes.close();
    javalin.stop();
  }

  Javalin javalin() {
    return javalin;
  }

  private void configure(JavalinConfig config) {
    config.startup.showJavalinBanner = false;
    config.startup.showOldJavalinVersionWarning = false;
    config.concurrency.useVirtualThreads = true;
    config.http.compressionStrategy = CompressionStrategy.NONE;
    config.http.maxRequestSize = MEBIBYTE;
    config.jetty.multipartConfig.maxTotalRequestSize(Upload.TOTAL_MAX_MIB, SizeUnit.MB);
    config.jetty.multipartConfig.maxFileSize(Upload.TOTAL_MAX_MIB, SizeUnit.MB);
    config.jetty.multipartConfig.maxInMemoryFileSize(1, SizeUnit.MB);
    config.jetty.modifyServletContextHandler(
        handler -> handler.setMaxFormKeys(Upload.FILES_MAX + FORM_KEYS_SPARE));
    config.jetty.modifyHttpConfiguration(http -> {
      http.setSendServerVersion(false);
      http.setSendXPoweredBy(false);
    });
    config.routes.before(gate::enter);
    config.routes.beforeMatched(gate::check);
    for (var route : routes.table()) {
      if (route.method().equals(HandlerType.GET)) {
        config.routes.addHttpHandler(
            HandlerType.HEAD, route.path(), route.handler(), route.access());
      }
      config.routes.addHttpHandler(route.method(), route.path(), route.handler(), route.access());
    }
    config.routes.error(404, this::tellMissing);
    config.routes.exception(Refusal.class, (refusal, ctx) -> tell(ctx, message(refusal)));
    config.routes.exception(HttpResponseException.class, this::tellOther);
    config.routes.exception(Exception.class, this::tellFault);
  }

  private static Message message(Refusal refusal) {
    return message(refusal.status(), refusal.title(), refusal.text());
  }

  private static Message message(int status, String title, String text) {
    return new Message(status, title, text, "/", "To the front page");
  }

  private void tellMissing(Context ctx) {
    if (ctx.result() == null || !"text/html; charset=utf-8".equals(ctx.res().getContentType())) {
      tell(ctx, message(Refusal.notFound()));
    }
  }

  private void tellOther(HttpResponseException other, Context ctx) {
    tell(ctx, unreadable(other.getStatus()));
  }

  private static Message unreadable(int status) {
    return status == 413
        ? message(Upload.tooMuch())
        : message(status, "This cannot be done", "The request cannot be read.");
  }

  private void tellFault(Exception fault, Context ctx) {
    if (fault instanceof ServletException && fault.getCause() instanceof HttpException bad) {
      tell(ctx, unreadable(bad.getCode()));
      return;
    }
    var reference = Tokens.random(6);
    LOG.error("page failed path={} reference={}", ctx.path(), reference, fault);
    tell(
        ctx,
        message(
            500,
            "Something went wrong",
            "It is our fault, not yours. Nothing was lost. The log tells more under "
                + reference
                + "."));
  }

  private void tell(Context ctx, Message message) {
    pages.showMessage(ctx, message);
  }
}
