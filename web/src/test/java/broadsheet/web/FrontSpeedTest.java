package broadsheet.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class FrontSpeedTest {
  private static final int STORIES = 2_500;
  private static final int LENGTH_MAX = 100 * 1024;

  @Test
  void frontPageOfManyStoriesIsQuickAndSmall() {
    var demo = new DemoDesk();
    for (var i = 0; i < STORIES; i++) {
      var title = "Harbour council number " + i + " meets about the breakwater and its cost";
      var report =
          List.of(DemoNews.report("r" + i, title, "Dorn Post", "The sea wall. ".repeat(40)));
      demo.with(DemoNews.story("s" + i, report, List.of("DornBay", "SeaWall")), report);
    }
    try (var server = new WebServer(demo.desk(), WebSettings.local(0)).start()) {
      var browser = new Browser(server);
      var millis = new ArrayList<Long>();
      for (var i = 0; i < 40; i++) {
        var begin = System.nanoTime();
        assertThat(browser.get("/").body().length()).isLessThan(LENGTH_MAX);
        millis.add(Duration.ofNanos(System.nanoTime() - begin).toMillis());
      }
      var median = millis.stream().sorted().skip(20).findFirst().orElseThrow();

      assertThat(median).isLessThanOrEqualTo(50);
      assertThat(browser.get("/").body()).contains("/?page=2");
      assertThat(browser.get("/?page=10").body()).contains("/?before=");
    }
  }
}
