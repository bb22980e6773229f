package broadsheet.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DiscoveryTest {
  private static final Url HOME = new Url("https://www.quay.example/");

  private static Discovery of(String html) {
    return Discovery.of(html, HOME);
  }

  @Test
  void feedsAreFoundInAllSpellings() {
    var found =
        of(
            """
            <link rel="alternate" type="application/rss+xml" title="Comments" href="/comments/feed/">
            <link rel="alternate" type="application/rss+xml" title="All" href="/feed/">
            <link REL="Alternate" TYPE="Application/Atom+XML; charset=utf-8" href="atom.xml">
            <link rel="alternate nofollow" type="text/xml" href="/news.rss">
            <link rel="alternate" type="application/json" href="/wp-json/posts/1">
            <link rel="alternate" type="application/feed+json" href="/feed.json">
            <link rel="feed" href="/hfeed">
            <link rel="alternate" hreflang="fr" href="/fr">
            <link rel="stylesheet" type="text/css" href="/rss.css">
            <a href="/section/sea.rss">Sea</a> <a href="https://feedly.com/i/rss">Feedly</a>
            <a href="/?feed=rss2">RSS</a> <a href="/feeding-the-gulls">Gulls</a>
            """);

    assertThat(found.feeds())
        .extracting(feed -> feed.url().value())
        .containsExactly(
            "https://www.quay.example/feed/",
            "https://www.quay.example/atom.xml",
            "https://www.quay.example/news.rss",
            "https://www.quay.example/feed.json",
            "https://www.quay.example/hfeed",
            "https://www.quay.example/section/sea.rss",
            "https://www.quay.example/?feed=rss2",
            "https://www.quay.example/comments/feed/");
    assertThat(found.feeds().getFirst().isDeclared()).isTrue();
  }

  @Test
  void wellKnownPlacesAreTriedNearThePageFirst() {
    var tries = Discovery.of("", new Url("https://quay.example/sea/?x=1")).tries();

    assertThat(tries.getFirst()).isEqualTo(new Url("https://quay.example/sea/feed"));
    assertThat(tries)
        .contains(
            new Url("https://quay.example/rss.xml"), new Url("https://quay.example/sitemap.xml"));
  }

  @Test
  void robotsNameSitemaps() {
    var robots =
        "User-agent: *\nDisallow: /x\nSitemap: https://quay.example/s.xml\nsitemap:/t.xml\n";

    assertThat(Discovery.sitemaps(robots, HOME))
        .containsExactly(
            new Url("https://quay.example/s.xml"), new Url("https://www.quay.example/t.xml"));
  }

  @Test
  void reportsAreToldFromEverythingElse() {
    var found =
        of(
            """
            <header><nav class="main-nav"><a href="/">Home</a><a href="/world">World</a>
              <a href="/sea/weather-desk">Sea</a><a href="/login">Sign in</a></nav></header>
            <main>
              <h2><a href="/2031/05/09/ferry-treaty-signed-in-lorne-harbour">Ferry treaty signed in
                Lorne Harbour after a night of talks</a></h2>
              <article><a href="/world/story-1839201"><img src="x.jpg"></a>
                <a href="/world/story-1839201">Osk says it will reopen two ports</a></article>
              <div><a href="https://news.quay.example/articles/c9x8k2m4p1qo">Fog closes the strait for a
                third day running</a></div>
              <p><a href="/tag/ferries">Ferries</a> <a href="/author/ida-marrow">Ida Marrow</a>
                <a href="/video/bell-rings-again-1839202">Video: the bell rings again</a>
                <a href="https://elsewhere.example/2031/05/09/a-report-from-elsewhere-today">Elsewhere
                reports something long</a> <a href="/files/report-of-the-year-2031.pdf">Annual report
                of the harbour</a></p>
            </main>
            <footer><a href="/about-us">About us and how to reach our editors</a>
              <a href="/terms-of-use-and-privacy">Terms of use and privacy of readers</a></footer>
            """);

    assertThat(found.articles())
        .extracting(link -> link.url().value())
        .containsExactly(
            "https://www.quay.example/2031/05/09/ferry-treaty-signed-in-lorne-harbour",
            "https://www.quay.example/world/story-1839201",
            "https://news.quay.example/articles/c9x8k2m4p1qo");
    assertThat(found.articles().get(1).text()).isEqualTo("Osk says it will reopen two ports");
    assertThat(found.sections())
        .extracting(link -> link.url().value())
        .contains("https://www.quay.example/world", "https://www.quay.example/sea/weather-desk")
        .doesNotContain("https://www.quay.example/login");
  }

  @Test
  void linksAreMeantFromTheDeclaredBase() {
    var found =
        of(
            "<base href='https://www.quay.example/sea/'><link rel=alternate type=application/rss+xml href=rss>");

    assertThat(found.feeds())
        .extracting(feed -> feed.url().value())
        .containsExactly("https://www.quay.example/sea/rss");
  }
}
