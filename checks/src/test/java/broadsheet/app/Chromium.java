package broadsheet.app;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The browser that this machine has; nothing is downloaded. */
final class Chromium implements AutoCloseable {
  private static final List<String> NAMES =
      List.of("chromium", "chromium-browser", "google-chrome");
  private static final List<String> FLAGS =
      List.of(
          "--no-sandbox",
          "--disable-gpu",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync");

  private final Playwright playwright;
  private final Browser browser;

  private Chromium(Path program) {
    playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    browser =
        playwright.chromium().launch(new LaunchOptions().setExecutablePath(program).setArgs(FLAGS));
  }

  static Chromium open() {
    return new Chromium(program());
  }

  /** A visitor with cookies of its own. */
  Visit visit(String address, NewContextOptions options) {
    return new Visit(address, browser.newContext(options.setBaseURL(address)));
  }

  private static Path program() {
    var folders = System.getenv().getOrDefault("PATH", "").split(":", -1);
    return NAMES.stream()
        .flatMap(name -> Stream.of(folders).map(folder -> Path.of(folder, name)))
        .filter(Files::isExecutable)
        .findFirst()
        .orElseThrow(() ->
            new IllegalStateException(
                "The pages are tested in Chromium and there is none: apt install chromium"));
  }

  @Override
  public void close() {
    browser.close();
    playwright.close();
  }
}
