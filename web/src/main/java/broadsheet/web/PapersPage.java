package broadsheet.web;

import broadsheet.source.FeedChoice;
import broadsheet.source.FeedKind;
import broadsheet.source.StarterChoice;
import broadsheet.source.StarterPaper;
import broadsheet.source.StarterPaper.StarterFeed;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Makes the page of starter papers from what was chosen so far. */
final class PapersPage {
  private static final int NAMED_MAX = 6;

  private final List<StarterPaper> papers = PaperShelf.all();

  PapersView view(Collection<String> keys, Collection<String> languages) {
    var chosenKeys = Set.copyOf(keys);
    var tongues = languages.isEmpty() ? Set.of("en") : Set.copyOf(languages);
    var choice = StarterChoice.of(papers, chosenKeys, tongues);
    return new PapersView(
        papers.stream().map(paper -> theme(paper.in(tongues), chosenKeys)).toList(),
        languages().stream()
            .map(code -> new PapersView.Tongue(code, name(code), tongues.contains(code)))
            .toList(),
        choice.papers().isEmpty() ? "" : summary(choice),
        chosen(choice),
        papers.getFirst().dated());
  }

  /** What to follow, of the feeds that are offered; other addresses are passed over. */
  List<FeedChoice> choices(Collection<String> addresses) {
    var wanted = Set.copyOf(addresses);
    return new StarterChoice(papers)
        .feeds().entrySet().stream()
            .filter(feed -> wanted.contains(feed.getKey().url().value()))
            .map(PapersPage::choice)
            .toList();
  }

  private static FeedChoice choice(Map.Entry<StarterFeed, StarterPaper> feed) {
    var outlet = feed.getKey().outlet();
    return new FeedChoice(feed.getKey().url(), FeedKind.FEED, "", outlet, feed.getValue().title());
  }

  private Set<String> languages() {
    var languages = new LinkedHashSet<String>();
    papers.forEach(paper -> languages.addAll(paper.languages()));
    return languages;
  }

  private static PapersView.Theme theme(StarterPaper paper, Set<String> chosen) {
    var size = size(paper.feeds().size(), paper.outlets().size());
    return new PapersView.Theme(
        paper.key(), paper.title(), paper.about(), size, chosen.contains(paper.key()));
  }

  private static String summary(StarterChoice choice) {
    var size = size(choice.feeds().size(), choice.outlets()) + ". ";
    var shared = choice.sharedOutlets();
    if (choice.papers().size() < 2) {
      return size;
    }
    return shared.isEmpty()
        ? size + "No outlet stands in more than one of the papers."
        : size
            + Words.count(shared.size(), "outlet")
            + (shared.size() == 1 ? " stands" : " stand")
            + " in more than one of the papers: "
            + Words.list(shared, NAMED_MAX)
            + ".";
  }

  private static String size(long feeds, long outlets) {
    return Words.count(feeds, "feed") + " of " + Words.count(outlets, "outlet");
  }

  private static List<PapersView.Chosen> chosen(StarterChoice choice) {
    var feeds = choice.feeds();
    var shown = new ArrayList<PapersView.Chosen>();
    for (var paper : choice.papers()) {
      var own = paper.feeds().stream().filter(feed -> paper.equals(feeds.get(feed)));
      var rows = own.map(feed -> feed(feed, paper, choice.papers())).toList();
      shown.add(new PapersView.Chosen(paper.key(), paper.title(), rows));
    }
    return shown;
  }

  private static PapersView.Feed feed(
      StarterFeed feed, StarterPaper in, List<StarterPaper> papers) {
    var notes = new ArrayList<String>();
    if (feed.isOfficial()) {
      notes.add("official");
    }
    var others =
        papers.stream()
            .filter(paper -> !paper.equals(in) && paper.outlets().contains(feed.outlet()))
            .map(StarterPaper::title)
            .toList();
    if (!others.isEmpty()) {
      notes.add("also in " + Words.list(others, NAMED_MAX));
    }
    return new PapersView.Feed(
        feed.url().value(),
        feed.outlet(),
        feed.language(),
        name(feed.language()),
        feed.url().host(),
        String.join("; ", notes));
  }

  private static String name(String code) {
    return Locale.of(code).getDisplayLanguage(Locale.ENGLISH);
  }
}
