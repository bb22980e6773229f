package broadsheet.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.WaitUntilState;
import java.util.ArrayList;
import java.util.List;

/** Somebody who looks at pages, and notes what goes wrong meanwhile. */
final class Visit implements AutoCloseable {
  private static final int PAGE_BYTES_MAX = 100 * 1024;

  private final String address;
  private final BrowserContext context;
  private final Page page;
  private final List<String> errors = new ArrayList<>();
  private final List<Request> requests = new ArrayList<>();

  Visit(String address, BrowserContext context) {
    this.address = address;
    this.context = context;
    this.page = context.newPage();
    page.onConsoleMessage(message -> {
      if (message.type().equals("error") || message.type().equals("warning")) {
        errors.add(page.url() + " says " + message.text());
      }
    });
    page.onPageError(error -> errors.add(page.url() + " fails with " + error));
    page.onRequestFinished(requests::add);
    page.onRequestFailed(this::note);
  }

  /** What is given up because the visitor goes on is no fault. */
  private void note(Request failed) {
    if (!"net::ERR_ABORTED".equals(failed.failure())) {
      errors.add(failed.url() + ": " + failed.failure());
    }
  }

  Page page() {
    return page;
  }

  Locator find(String selector) {
    return page.locator(selector);
  }

  Visit go(String path) {
    requests.clear();
    page.navigate(path, new Page.NavigateOptions().setWaitUntil(WaitUntilState.LOAD));
    return this;
  }

  void signIn(String name, String password) {
    go("/login");
    page.fill("#name", name);
    page.fill("#password", password);
    page.click("main button");
  }

  /** What every page owes: quiet, from this host alone, small, and within its window. */
  void expectGoodManners() {
    var finished = List.copyOf(requests);
    var foreign = finished.stream().map(Request::url).filter(url -> !url.startsWith(address));
    assertThat(foreign).as("requests of %s to others", page.url()).isEmpty();
    var bytes = finished.stream().mapToLong(request -> request.sizes().responseBodySize).sum();
    assertThat(bytes).as("bytes of %s", page.url()).isLessThanOrEqualTo(PAGE_BYTES_MAX);
    assertThat(errors).isEmpty();
    var wide = page.evaluate("document.documentElement.scrollWidth - innerWidth");
    assertThat(((Number) wide).intValue()).as("pixels that %s is too wide", page.url()).isZero();
  }

  /** What breaks the rules of axe-core: WCAG 2 A and AA with its best practices. */
  List<String> accessFaults() {
    var found = new AxeBuilder(page).analyze().getViolations();
    return found.stream()
        .flatMap(rule -> rule.getNodes().stream().map(node -> fault(rule, node)))
        .toList();
  }

  private String fault(Rule rule, CheckedNode node) {
    return page.url() + ": " + rule.getId() + " at " + node.getHtml();
  }

  /** Forgets the errors so far, where a page is meant to answer with one. */
  void forgive() {
    errors.clear();
  }

  @Override
  public void close() {
    context.close();
  }
}
