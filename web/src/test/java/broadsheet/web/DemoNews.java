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
import broadsheet.source.Url;
import broadsheet.story.Member;
import broadsheet.story.Reason;
import broadsheet.story.Story;
import broadsheet.story.StoryId;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** A few stories of a place that does not exist. */
final class DemoNews {
  static final String FERRY_SECOND_PARAGRAPH =
      "Divers reached the hull before noon and found its ramp torn away from both hinges.";

  private static final String FERRY =
      "The ferry Anselma ran aground off Pell Island on Thursday with 84 people aboard, and all"
          + " of them came ashore.\n\n"
          + FERRY_SECOND_PARAGRAPH
          + "\n\nWhat is next\n\nA tug from Dorn Bay will try to pull the ship free at high tide on"
          + " Saturday morning.";

  private DemoNews() {}

  static DemoDesk desk() {
    var ferry = new ArrayList<EnrichedArticle>();
    ferry.add(report("f1", "Ferry runs aground off Pell Island", "Quay Herald", FERRY));
    ferry.add(report("f2", "Ferry runs aground off Pell Island", "Dorn Post", FERRY));
    ferry.add(report("f3", "All safe after Anselma strands", "Coast Wire", FERRY));
    var mill =
        List.of(
            report(
                "m1",
                "Paper mill in Dorn Bay reopens",
                "Dorn Post",
                "The mill at Dorn Bay opened its gates on Wednesday after a winter without work."));
    return new DemoDesk()
        .with(story("st1", ferry, List.of("PellIsland", "DornBay")), ferry)
        .with(story("st2", mill, List.of("DornBay")), mill);
  }

  static EnrichedArticle report(String id, String title, String outlet, String text) {
    var at = text.indexOf("What is next\n\n");
    var sections = at < 0 ? List.<Section>of() : List.of(new Section("What is next", at));
    var article =
        new Article(
            new ArticleId(id),
            1,
            new Url("https://" + id + ".example/news"),
            new Heading(title, null),
            Credit.of(outlet),
            PublicationTime.at(DemoDesk.NOW.minus(Duration.ofHours(3))),
            "en",
            new Body(text, sections),
            PageNotes.NONE);
    var tags = List.of(new Hashtag("DornBay", 0.8, "named in the opening"));
    return new EnrichedArticle(article, new Enrichment("en", List.of(), tags, List.of()));
  }

  static Story story(String id, List<EnrichedArticle> reports, List<String> tags) {
    var members = new ArrayList<Member>();
    for (var report : reports) {
      var article = report.article();
      var outlet = String.valueOf(article.outlet());
      var copyOf = article.id().value().equals("f2") ? new ArticleId("f1") : null;
      var reasons = List.of(new Reason("names", "both name Pell Island", 0.4));
      members.add(
          new Member(
              article.id(),
              DemoDesk.NOW.minus(Duration.ofHours(3)),
              PublicationTime.at(DemoDesk.NOW.minus(Duration.ofHours(3))),
              outlet,
              outlet,
              reasons,
              copyOf));
    }
    var first = reports.getFirst().article();
    var gist = first.text().substring(0, Math.min(80, first.text().length()));
    return new Story(new StoryId(id), first.title(), gist, members, tags);
  }
}
