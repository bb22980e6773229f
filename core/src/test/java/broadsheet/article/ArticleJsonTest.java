package broadsheet.article;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.source.Url;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleJsonTest {
  @Test
  void printsTheContractsKeysInOrder() {
    var json =
        "{\"text\":\"Head\\n\\nIt rained.\",\"x\":[1],\"title\":\"Rain\",\"id\":\"a\","
            + "\"url\":\"https://kelda.example/r\",\"date\":\"2031-05-09T14:00:00+02:00\","
            + "\"authors\":\"Bo Lund\",\"language\":\"en-GB\","
            + "\"sections\":[{\"title\":\"Head\",\"begin\":0},{\"title\":\"No\",\"begin\":3}]}";

    var article = read(json);

    assertThat(ArticleJson.print(article))
        .isEqualTo(
            "{\"id\":\"a\",\"url\":\"https://kelda.example/r\",\"title\":\"Rain\","
                + "\"standfirst\":null,\"authors\":[\"Bo Lund\"],\"outlet\":null,\"agency\":null,"
                + "\"date\":\"2031-05-09T14:00:00+02:00\",\"language\":\"en\","
                + "\"text\":\"Head\\n\\nIt rained.\",\"sections\":[{\"title\":\"Head\",\"begin\":0}]}");
    assertThat(read(ArticleJson.print(article))).isEqualTo(article);
  }

  @Test
  void missingIdComesFromTheContent() {
    var one = read("{\"title\":\"Rain\",\"text\":\"It rained.\"}");
    var same = read("{\"text\":\"It rained.\",\"title\":\"Rain\",\"language\":\"en\"}");
    var other = read("{\"title\":\"Rain\",\"text\":\"It snowed.\"}");

    assertThat(one.id().value()).matches("[a-z2-7]{12}").isEqualTo(same.id().value());
    assertThat(other.id()).isNotEqualTo(one.id());
  }

  @Test
  void dayWithoutTimeStaysADay() {
    assertThat(read("{\"title\":\"R\",\"date\":\"2031-05-09\"}").date()).hasToString("2031-05-09");
    assertThat(read("{\"title\":\"R\",\"date\":\"soon\"}").date()).isNull();
  }

  @Test
  void whatThePageSaidBesidesIsPrintedAndReadBack() {
    var json =
        "{\"id\":\"a\",\"url\":null,\"title\":\"Rain\",\"standfirst\":null,\"authors\":[],"
            + "\"outlet\":null,\"agency\":null,\"date\":null,\"language\":null,\"text\":\"It rained.\","
            + "\"sections\":[],\"related\":[\"Snow\"],\"hashtags\":[\"Rain\"],"
            + "\"modified\":\"2031-05-10T08:00:00Z\",\"canonical\":\"https://osk.example/r\","
            + "\"pictures\":[{\"url\":\"https://kelda.example/p.jpg\",\"caption\":\"Rain\","
            + "\"credit\":\"Bo Lund\",\"width\":1200,\"height\":800},"
            + "{\"url\":\"https://kelda.example/q.jpg\"}],\"marks\":[\"paywall\",\"live-blog\"]}";

    assertThat(ArticleJson.print(read(json))).isEqualTo(json);
  }

  @Test
  void senselessNotesCountAsMissing() {
    var article =
        read(
            "{\"title\":\"Rain\",\"modified\":\"soon\",\"canonical\":\"/r\",\"marks\":[\"gold\",7],"
                + "\"pictures\":[7,{\"url\":\"p.jpg\"},"
                + "{\"url\":\"https://kelda.example/p.jpg\",\"width\":-5,\"height\":\"tall\"}]}");

    assertThat(article.notes().modified()).isNull();
    assertThat(article.notes().canonical()).isNull();
    assertThat(article.notes().marks()).isEmpty();
    assertThat(article.notes().pictures())
        .containsExactly(Picture.of(new Url("https://kelda.example/p.jpg")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{",
        "nonsense",
        "7",
        "{\"title\":\"a\"} x",
        "{}",
        "{\"title\":\" \",\"text\":\"\\n\"}",
        "[{\"title\":\"a\"},7]"
      })
  void badInputIsAValue(String json) {
    assertThat(ArticleJson.parse(json)).isInstanceOf(ReadResult.Unreadable.class);
  }

  @Test
  void deepNestingIsRefused() {
    var deep = "{\"title\":" + "[".repeat(100_000) + "]".repeat(100_000) + "}";

    assertThat(ArticleJson.parse(deep)).isInstanceOf(ReadResult.Unreadable.class);
  }

  @Test
  void trackingDoesNotMakeAnotherArticle() {
    var plain = read("{\"title\":\"R\",\"url\":\"https://www.kelda.example/r/\"}");
    var tracked =
        read("{\"title\":\"R\",\"url\":\"http://kelda.example/r?utm_source=x&fbclid=1#top\"}");

    assertThat(plain.id()).isEqualTo(tracked.id());
  }

  private static Article read(String json) {
    return ((ReadResult.Read) ArticleJson.parse(json)).articles().getFirst();
  }
}
