package broadsheet.enrichment;

import broadsheet.article.Article;
import broadsheet.article.ArticleId;
import broadsheet.article.Body;
import broadsheet.article.Credit;
import broadsheet.article.Heading;
import broadsheet.article.PageNotes;
import broadsheet.article.PublicationTime;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * An article of our own in another language, with what is to be read in it: a line a claim, its
 * kind first; what begins with "~" may be found and need not.
 */
record ForeignArticle(
    String language, LocalDate day, String title, String text, List<String> claims) {
  static final List<String> FILES =
      List.of(
          "spanish",
          "french",
          "german",
          "italian",
          "portuguese",
          "dutch",
          "ukrainian",
          "russian",
          "arabic");

  private static final List<String> KINDS =
      List.of("#: ", ">: ", ">>: ", "n: ", "d: ", "p: ", "k: ", "i: ");

  static List<ForeignArticle> all() {
    return FILES.stream().flatMap(file -> in(file).stream()).toList();
  }

  private static List<ForeignArticle> in(String file) {
    var articles = new ArrayList<ForeignArticle>();
    for (var block : resource(file).split("(?m)^== ", -1)) {
      if (!block.isBlank()) {
        articles.add(parsed(block.lines().toList()));
      }
    }
    return articles;
  }

  private static ForeignArticle parsed(List<String> lines) {
    var claims = new ArrayList<String>();
    var text = new ArrayList<String>();
    for (var line : lines.subList(2, lines.size())) {
      var bare = line.startsWith("~") ? line.substring(1) : line;
      (KINDS.stream().anyMatch(bare::startsWith) ? claims : text).add(line);
    }
    var head = lines.getFirst().strip().split(" ", -1);
    var body = String.join("\n", text).strip();
    return new ForeignArticle(head[0], LocalDate.parse(head[1]), lines.get(1), body, claims);
  }

  private static String resource(String file) {
    var name = "/broadsheet/enrichment/foreign/" + file + ".txt";
    try (var in = Objects.requireNonNull(ForeignArticle.class.getResourceAsStream(name), name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("reading " + name, e);
    }
  }

  Article article() {
    return new Article(
        new ArticleId("1"),
        1,
        null,
        new Heading(title, null),
        Credit.of("Riverton Post"),
        PublicationTime.on(day),
        language,
        Body.of(text),
        PageNotes.NONE);
  }

  /** The claims of a kind, without its sign. */
  List<String> wanted(String kind) {
    return claims.stream()
        .filter(claim -> claim.startsWith(kind))
        .map(claim -> claim.substring(kind.length()))
        .toList();
  }

  /** What may be found beside them. */
  List<String> allowed(String kind) {
    return wanted("~" + kind);
  }
}
