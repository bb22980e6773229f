package broadsheet.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class UrlsTest {
  private static final Url BASE = new Url("https://q.example/a/b/c?d=1#e");

  private static void resolves(String reference, String expected) {
    assertThat(Urls.resolve(BASE, reference)).as(reference).contains(new Url(expected));
  }

  @Test
  void referencesAreMeantFromTheirPage() {
    resolves("f", "https://q.example/a/b/f");
    resolves("../f", "https://q.example/a/f");
    resolves("../../../f", "https://q.example/f");
    resolves("./", "https://q.example/a/b/");
    resolves("/f?g", "https://q.example/f?g");
    resolves("//r.example/f", "https://r.example/f");
    resolves("?g=2", "https://q.example/a/b/c?g=2");
    resolves("#h", "https://q.example/a/b/c?d=1#h");
    resolves("", "https://q.example/a/b/c?d=1");
    resolves("http://r.example", "http://r.example");
    resolves(" f g\n", "https://q.example/a/b/f%20g");
    resolves("http:///r.example/x", "http://r.example/x");
    resolves("feed://r.example/x", "http://r.example/x");
    resolves("feed:https://r.example/x", "https://r.example/x");
  }

  @Test
  void otherSchemesLeadNowhere() {
    for (var text :
        new String[] {
          "javascript:alert(1)",
          "data:text/html,x",
          "mailto:a@b.example",
          "file:///x",
          "java\nscript:x"
        }) {
      assertThat(Urls.resolve(BASE, text)).as(text).isEmpty();
    }
  }
}
