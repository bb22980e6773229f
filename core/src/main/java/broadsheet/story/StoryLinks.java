package broadsheet.story;

import broadsheet.article.ArticleId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which reports belong together and which do not, by what editors ruled. The latest ruling on two
 * reports counts; rulings that were taken back do not.
 */
public final class StoryLinks {
  /** Nobody has ruled anything. */
  public static final StoryLinks NONE = new StoryLinks(Map.of());

  /** Each report's rulings, the latest first. */
  private final Map<ArticleId, List<StoryRuling>> byArticle;

  private StoryLinks(Map<ArticleId, List<StoryRuling>> byArticle) {
    this.byArticle = byArticle;
  }

  /** What these rulings, in their order, say. */
  public static StoryLinks of(List<StoryRuling> rulings) {
    var undone = rulings.stream().map(StoryRuling::undoes).collect(Collectors.toSet());
    var byArticle = new HashMap<ArticleId, List<StoryRuling>>();
    for (var ruling : rulings.reversed()) {
      if (ruling.kind() != StoryRuling.Kind.UNDO && !undone.contains(ruling.number())) {
        named(ruling)
            .forEach(id -> byArticle.computeIfAbsent(id, _ -> new ArrayList<>()).add(ruling));
      }
    }
    return new StoryLinks(byArticle);
  }

  private static Set<ArticleId> named(StoryRuling ruling) {
    var named = new HashSet<>(ruling.moved());
    named.addAll(ruling.beside());
    return named;
  }

  /** What is ruled of one report and others: whether they belong together. */
  Map<ArticleId, Boolean> of(ArticleId article) {
    var together = new LinkedHashMap<ArticleId, Boolean>();
    for (var ruling : byArticle.getOrDefault(article, List.of())) {
      var isMoved = ruling.moved().contains(article);
      var isSplit = ruling.kind() == StoryRuling.Kind.SPLIT;
      ruling.moved().forEach(other -> together.putIfAbsent(other, isMoved || !isSplit));
      ruling.beside().forEach(other -> together.putIfAbsent(other, !isMoved || !isSplit));
    }
    together.remove(article);
    return together;
  }

  /** Whether a pin holds some of these reports and others that are not among them. */
  public boolean arePinnedBeyond(Set<ArticleId> articles) {
    return articles.stream()
        .flatMap(id -> byArticle.getOrDefault(id, List.of()).stream())
        .filter(ruling -> ruling.kind() == StoryRuling.Kind.PIN)
        .anyMatch(pin -> !articles.containsAll(pin.moved()));
  }
}
