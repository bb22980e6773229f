package broadsheet.planted.web;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;

/** Forgets the guarded client. */
public final class AsksTheWeb {
  private AsksTheWeb() {}

  static InputStream page(URL address) throws IOException {
    return address.openStream();
  }
}
