package broadsheet.app;

import broadsheet.fetch.GuardedOutbound;
import broadsheet.fetch.OutboundSettings;
import broadsheet.source.AnswerNotes;
import broadsheet.source.Came;
import broadsheet.source.Feed;
import broadsheet.source.FeedKind;
import broadsheet.source.FetchResult;
import broadsheet.source.Followed;
import broadsheet.source.Schedule;
import broadsheet.source.Url;
import broadsheet.source.Validators;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Map;

/** Times the page of sources with many of them: {@code SourcesBench FOLDER FEEDS}. */
final class SourcesBench {
  private static final int ROUNDS = 30;

  private final HttpClient browser =
      HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
  private final String home;

  private SourcesBench(int port) {
    this.home = "http://127.0.0.1:" + port;
  }

  /** Prints the time to the first byte, the whole time and the size of some pages. */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    var folder = Path.of(arguments[0]);
    follow(folder, Integer.parseInt(arguments[1]));
    try (var outbound = new GuardedOutbound(OutboundSettings.standard(""));
        var paper = Paper.open(folder, Outside.unreachable(outbound), InstantSource.system())) {
      var bench = new SourcesBench(paper.serve(0));
      paper.finishPreparing();
      bench.signIn(paper.firstRunCode().orElseThrow());
      for (var page : new String[] {"/sources", "/sources?show=troubled", "/sources.opml"}) {
        bench.time(page);
      }
    }
    System.exit(0);
  }

  /** Sources in folders, each with a month behind it; every tenth is in trouble. */
  private static void follow(Path folder, int count) {
    var now = Instant.now();
    try (var newsroom = Newsroom.open(folder, InstantSource.system())) {
      var feeds = new ArrayList<Feed>();
      for (var i = 0; i < count; i++) {
        var feed = Feed.at(new Url("https://outlet" + i + ".example/feed"), FeedKind.FEED);
        feeds.add(feed.withSettings(feed.settings().withFolder("Coast/Bay " + i % 40)));
      }
      var store = newsroom.stores().feeds();
      store.follow(feeds, now);
      for (var i = 0; i < count; i++) {
        var isTroubled = i % 10 == 0;
        store.change(feeds.get(i).id(), followed -> lived(followed, isTroubled, now));
      }
    }
  }

  private static Followed lived(Followed followed, boolean isTroubled, Instant now) {
    var url = followed.feed().url();
    var tag = new Validators("\"a\"", null);
    var notes = new AnswerNotes(url, null, tag, null, null, Map.of());
    var lived = followed;
    for (var day = 30; day >= 0; day--) {
      var isBad = isTroubled && day < 3;
      FetchResult result =
          isBad
              ? new FetchResult.Failed(FetchResult.Fault.SERVER_ERROR, "answered 500")
              : new FetchResult.NotModified(notes);
      lived = Schedule.after(lived, Came.without(result), now.minus(Duration.ofDays(day)));
    }
    return lived;
  }

  private void signIn(String code) throws IOException, InterruptedException {
    var page = get("/about/keys");
    var begin = page.indexOf("name=\"csrf\" content=\"") + 21;
    var token = page.substring(begin, page.indexOf('"', begin));
    var fields =
        "name=ada&password=seven+small+boats&code="
            + URLEncoder.encode(code, StandardCharsets.UTF_8);
    var request =
        HttpRequest.newBuilder(URI.create(home + "/welcome"))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .header("X-Csrf-Token", token)
            .header("Origin", home)
            .POST(BodyPublishers.ofString(fields))
            .build();
    browser.send(request, BodyHandlers.discarding());
  }

  private String get(String path) throws IOException, InterruptedException {
    var request = HttpRequest.newBuilder(URI.create(home + path)).build();
    return browser.send(request, BodyHandlers.ofString()).body();
  }

  private void time(String path) throws IOException, InterruptedException {
    var first = new ArrayList<Double>();
    var whole = new ArrayList<Double>();
    var size = 0;
    for (var round = 0; round < ROUNDS; round++) {
      var begun = System.nanoTime();
      var request = HttpRequest.newBuilder(URI.create(home + path)).build();
      var answer = browser.send(request, BodyHandlers.ofInputStream());
      try (var content = answer.body()) {
        content.read();
        first.add((System.nanoTime() - begun) / 1e6);
        size = content.readAllBytes().length + 1;
      }
      whole.add((System.nanoTime() - begun) / 1e6);
    }
    first.sort(null);
    whole.sort(null);
    System.out.println(
        String.format(
            Locale.ROOT,
            "%-24s first byte: median %.0f ms, p95 %.0f ms; whole: median %.0f ms; %d bytes",
            path,
            first.get(ROUNDS / 2),
            first.get(ROUNDS * 95 / 100),
            whole.get(ROUNDS / 2),
            size));
  }
}
