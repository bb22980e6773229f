package broadsheet.web;

import io.javalin.http.Handler;
import io.javalin.http.HandlerType;

/** One address that the server answers, and who may call it. */
record Route(HandlerType method, String path, Access access, Handler handler) {
  static Route get(String path, Access access, Handler handler) {
    return new Route(HandlerType.GET, path, access, handler);
  }

  static Route post(String path, Access access, Handler handler) {
    return new Route(HandlerType.POST, path, access, handler);
  }
}
