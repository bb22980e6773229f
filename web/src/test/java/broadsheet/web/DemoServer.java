package broadsheet.web;

import broadsheet.article.Article;
import broadsheet.article.ArticleId;
import broadsheet.article.Body;
import broadsheet.article.Credit;
import broadsheet.article.Heading;
import broadsheet.article.PageNotes;
import broadsheet.article.PublicationTime;
import broadsheet.article.Section;
import broadsheet.enrichment.EnrichedArticle;
import broadsheet.enrichment.Enrichment;
import broadsheet.enrichment.Hashtag;
import broadsheet.reader.ReadingText;
import broadsheet.source.Url;
import broadsheet.story.Member;
import broadsheet.story.Reason;
import broadsheet.story.Story;
import broadsheet.story.StoryId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Serves a folder of article JSONL whose lines name their event, to look at the pages. */
final class DemoServer {
  private DemoServer() {}

  public static void main(String[] args) throws IOException {
    var demo = new DemoDesk();
    demo.sources.filled();
    if (args.length > 1) {
      read(Path.of(args[1])).forEach((event, reports) -> demo.with(story(event, reports), reports));
    }
    var server = new WebServer(demo.desk(), WebSettings.local(Integer.parseInt(args[0]))).start();
    System.out.println(server.port() + " " + server.ownerCode().orElse(""));
  }

  private static Map<String, List<EnrichedArticle>> read(Path folder) throws IOException {
    var mapper = new JsonMapper();
    var events = new LinkedHashMap<String, List<EnrichedArticle>>();
    try (var files = Files.newDirectoryStream(folder, "*.jsonl")) {
      for (var file : files) {
        Files.readAllLines(file).stream()
            .map(mapper::readTree)
            .forEach(node ->
                events
                    .computeIfAbsent(node.get("event").asString(), e -> new ArrayList<>())
                    .add(new EnrichedArticle(article(node), enrichment(node))));
      }
    }
    return events;
  }

  private static Article article(JsonNode node) {
    var sections =
        StreamSupport.stream(node.get("sections").spliterator(), false)
            .map(s -> new Section(s.get("title").asString(), s.get("begin").asInt()))
            .toList();
    var authors =
        StreamSupport.stream(node.get("authors").spliterator(), false)
            .map(JsonNode::asString)
            .toList();
    var standfirst = node.get("standfirst").isNull() ? null : node.get("standfirst").asString();
    var agency = node.get("agency").isNull() ? null : node.get("agency").asString();
    return new Article(
        id(node.get("id").asString()),
        1,
        new Url(node.get("url").asString()),
        new Heading(node.get("title").asString(), standfirst),
        new Credit(authors, node.get("outlet").asString(), agency),
        PublicationTime.parse(node.get("date").asString()).orElse(null),
        "en",
        new Body(node.get("text").asString(), sections),
        PageNotes.NONE);
  }

  private static ArticleId id(String name) {
    return new ArticleId(Tokens.sha256(name).substring(0, 12));
  }

  private static Enrichment enrichment(JsonNode node) {
    var tags = new ArrayList<Hashtag>();
    for (var word : node.get("title").asString().split("[^A-Za-z]+", 30)) {
      if (word.length() > 5 && Character.isUpperCase(word.charAt(0)) && tags.size() < 4) {
        tags.add(new Hashtag(word, 0.5, "in the headline"));
      }
    }
    return new Enrichment("en", List.of(), tags, List.of());
  }

  private static Story story(String event, List<EnrichedArticle> reports) {
    var members = new ArrayList<Member>();
    for (var report : reports) {
      var article = report.article();
      var outlet = article.outlet() == null ? "" : article.outlet();
      var origin = article.agency() == null ? outlet : article.agency();
      var date = article.date();
      var at = date == null ? DemoDesk.NOW : date.instant();
      var copyOf =
          article.agency() == null || members.isEmpty() ? null : members.getFirst().article();
      var reasons = List.of(new Reason("names", "both name Port Salline, Okwendi", 0.4));
      members.add(new Member(article.id(), at, date, outlet, origin, reasons, copyOf));
    }
    var first = reports.getFirst();
    var tags = first.enrichment().hashtags().stream().map(Hashtag::name).toList();
    var gist = ReadingText.excerpt(first.article().body(), 260);
    var id = new StoryId(Tokens.sha256(event.toLowerCase(Locale.ROOT)).substring(0, 6));
    return new Story(id, first.article().title(), gist, members, tags);
  }
}
