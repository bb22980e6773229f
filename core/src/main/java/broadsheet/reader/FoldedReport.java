package broadsheet.reader;

import broadsheet.article.ArticleId;
import broadsheet.story.Member;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** A report with the copies of its text folded under it. */
public record FoldedReport(Member report, List<Member> copies) {
  private static final int CHAIN_MAX = 8;

  public FoldedReport {
    copies = List.copyOf(copies);
  }

  /** Whether the report or any copy of it is among {@code articles}: who read one has read all. */
  public boolean isAmong(Set<ArticleId> articles) {
    return articles().stream().anyMatch(articles::contains);
  }

  /** The report and its copies. */
  public List<ArticleId> articles() {
    return Stream.concat(Stream.of(report), copies.stream()).map(Member::article).toList();
  }

  /** Newest first; a copy of a report that is not among {@code members} stands by itself. */
  public static List<FoldedReport> fold(List<Member> members) {
    var byId = new HashMap<ArticleId, Member>();
    members.forEach(member -> byId.put(member.article(), member));
    var copies = new HashMap<ArticleId, List<Member>>();
    for (var member : members) {
      var origin = origin(member, byId);
      if (!origin.equals(member.article())) {
        copies.computeIfAbsent(origin, id -> new ArrayList<>()).add(member);
      }
    }
    return members.stream()
        .filter(member -> origin(member, byId).equals(member.article()))
        .sorted(Comparator.comparing(Member::at).reversed().thenComparing(Member::article))
        .map(member -> new FoldedReport(member, copies.getOrDefault(member.article(), List.of())))
        .toList();
  }

  private static ArticleId origin(Member member, Map<ArticleId, Member> byId) {
    var at = member;
    for (var i = 0; i < CHAIN_MAX; i++) {
      var next = at.copyOf() == null ? null : byId.get(at.copyOf());
      if (next == null) {
        return at.article();
      }
      at = next.equals(member) ? member : next;
    }
    return member.article();
  }
}
