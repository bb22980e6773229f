package broadsheet.source;

import broadsheet.source.StarterPaper.StarterFeed;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Starter papers that somebody chose, and what they have in common.
 *
 * @param papers with the feeds of the chosen languages only
 */
public record StarterChoice(List<StarterPaper> papers) {
  public StarterChoice {
    papers = List.copyOf(papers);
  }

  /** The papers of {@code offered} with these keys, in these languages. */
  public static StarterChoice of(
      List<StarterPaper> offered, Set<String> keys, Set<String> languages) {
    return new StarterChoice(
        offered.stream()
            .filter(paper -> keys.contains(paper.key()))
            .map(paper -> paper.in(languages))
            .toList());
  }

  /** The paper that each feed is in; a feed of several papers is in the first of them. */
  public Map<StarterFeed, StarterPaper> feeds() {
    var byAddress = new LinkedHashMap<String, StarterFeed>();
    var paperOf = new LinkedHashMap<StarterFeed, StarterPaper>();
    for (var paper : papers) {
      for (var feed : paper.feeds()) {
        if (byAddress.putIfAbsent(CanonicalUrl.of(feed.url()), feed) == null) {
          paperOf.put(feed, paper);
        }
      }
    }
    return paperOf;
  }

  /** How many outlets are in it, each counted once. */
  public long outlets() {
    return papers.stream().flatMap(paper -> paper.outlets().stream()).distinct().count();
  }

  /** The outlets that stand in more than one of the papers. */
  public List<String> sharedOutlets() {
    var papersOf = new LinkedHashMap<String, Integer>();
    for (var paper : papers) {
      paper.outlets().forEach(outlet -> papersOf.merge(outlet, 1, Integer::sum));
    }
    return papersOf.entrySet().stream()
        .filter(outlet -> outlet.getValue() > 1)
        .map(Map.Entry::getKey)
        .toList();
  }
}
