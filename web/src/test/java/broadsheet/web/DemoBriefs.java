package broadsheet.web;

import broadsheet.article.Article;
import broadsheet.article.Citation;
import broadsheet.brief.Brief;
import broadsheet.brief.BriefSection;
import broadsheet.brief.Line;
import broadsheet.brief.LineForm;
import broadsheet.brief.SectionKind;
import broadsheet.enrichment.EnrichedArticle;
import broadsheet.story.Story;
import broadsheet.text.Span;
import java.util.ArrayList;
import java.util.List;

/** Briefs that look like real ones: paragraphs' first sentences, dealt out to all sections. */
final class DemoBriefs {
  private DemoBriefs() {}

  static Brief edit(Story story, List<EnrichedArticle> reports) {
    var lines = new ArrayList<Line>();
    for (var report : reports) {
      for (var paragraph : report.article().body().paragraphs()) {
        var span = firstSentence(report.article(), paragraph);
        if (span.length() > 60) {
          lines.add(line(report.article(), span, lines.size()));
        }
      }
    }
    var sections = new ArrayList<BriefSection>();
    var begin = 0;
    for (var kind : SectionKind.values()) {
      var end = Math.min(begin + 4, lines.size());
      if (end > begin) {
        sections.add(new BriefSection(kind, lines.subList(begin, end)));
      }
      begin = end;
    }
    return new Brief(story.id(), story.headline(), story.gist(), sections);
  }

  private static Span firstSentence(Article article, Span paragraph) {
    var dot = article.text().indexOf(". ", paragraph.begin());
    var end = dot < 0 || dot >= paragraph.end() ? paragraph.end() : dot + 1;
    return new Span(paragraph.begin(), end);
  }

  private static Line line(Article article, Span span, int number) {
    var text = span.in(article.text());
    var side = number % 2 == 0 ? "Velmora" : "Karsovia";
    var date = number % 3 == 0 && article.date() != null ? article.date().day().toString() : null;
    var citation = new Citation(article.id(), article.version(), span);
    return new Line(text, LineForm.VERBATIM, List.of(), side, date, List.of(citation));
  }
}
