package broadsheet.enrichment.topic;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.article.Article;
import broadsheet.article.ArticleId;
import broadsheet.article.Body;
import broadsheet.article.Credit;
import broadsheet.article.Heading;
import broadsheet.article.PageNotes;
import broadsheet.source.Url;
import java.util.List;
import org.junit.jupiter.api.Test;

class TopicsTest {
  private static final String STORM =
      "The storm brought heavy rain and a wind of 150 km an hour, forecasters said. Flooding was"
          + " reported along the coast.";
  private static final String PLAIN = "The two of them went home early and said no more of it.";

  @Test
  void wordsOfTheWeatherTellOfTheWeather() {
    var topics = topics("Cyclone nears Brackwater", STORM, "https://post.example/a", "en");

    assertThat(topics.getFirst().name()).isEqualTo("weather");
    assertThat(topics.getFirst().reason()).contains("cyclone");
  }

  @Test
  void anAddressTellsWhatWordsDoNot() {
    var topics = topics("Nobody spoke", PLAIN, "https://post.example/sport/2026/a", "en");

    assertThat(topics).extracting(Topic::name).containsExactly("sport");
    assertThat(topics.getFirst().reason()).isEqualTo("its address");
  }

  @Test
  void plainWordsTellOfNoTopic() {
    assertThat(topics("Nobody spoke", PLAIN, "https://post.example/a", "en")).isEmpty();
  }

  @Test
  void englishWordsAreNotLookedForInOtherLanguages() {
    assertThat(topics("Cyclone nears Brackwater", STORM, "https://post.example/a", "fr")).isEmpty();
  }

  private static List<Topic> topics(String title, String text, String url, String language) {
    var article =
        new Article(
            new ArticleId("1"),
            1,
            new Url(url),
            new Heading(title, null),
            Credit.of("Riverton Post"),
            null,
            language,
            Body.of(text),
            PageNotes.NONE);
    return Topics.in(article, language);
  }
}
