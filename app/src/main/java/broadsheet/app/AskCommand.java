package broadsheet.app;

import broadsheet.article.Article;
import broadsheet.article.ArticleId;
import broadsheet.ask.AnswerJson;
import broadsheet.ask.AskSources;
import broadsheet.ask.Asker;
import broadsheet.ask.PlainLeadFinder;
import broadsheet.ask.Question;
import broadsheet.enrichment.EnrichedArticle;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Answers questions from articles, in memory. */
@Command(
    name = "ask",
    mixinStandardHelpOptions = true,
    description = "Answer a question with cited sentences of articles; null when they do not say.")
final class AskCommand implements Callable<Integer> {
  @Parameters(arity = "0..1", paramLabel = "QUESTION", description = "what you want to know")
  private @Nullable String question;

  @Option(
      names = "--in",
      paramLabel = "PATH",
      required = true,
      description = "the articles to answer from: files or folders (again for more)")
  private List<Path> paths = new ArrayList<>();

  @Option(
      names = "--questions",
      paramLabel = "FILE",
      description = "questions as JSON lines {\"id\",\"question\",\"date\"}")
  private @Nullable Path questions;

  @Option(
      names = "--date",
      paramLabel = "DATE",
      description = "the day that \"today\" means (default: the newest article's)")
  private @Nullable LocalDate date;

  @Spec private CommandSpec spec = CommandSpec.create();

  private final Terminal terminal;

  AskCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    if ((question == null) == (questions == null)) {
      throw new ParameterException(
          spec.commandLine(), "ask one QUESTION, or many with --questions FILE");
    }
    try (var models = ModelRoom.open();
        var workshop = models.workshop()) {
      var library = new Library();
      var tally = terminal.reader(InputOptions.of(paths)).read("Reading", library::add);
      var sources =
          new AskSources(
              library.finder,
              library::articles,
              articles -> library.understood(articles, workshop),
              models.embedder(),
              Background.shipped().rarity());
      for (var asked : asked(library, tally)) {
        terminal.print(AnswerJson.print(asked.id(), Asker.answer(asked.question(), sources)));
      }
      return tally.exitCode();
    }
  }

  private List<QuestionFile.Asked> asked(Library library, Tally tally) {
    var today = date == null ? library.newest : date;
    if (questions != null) {
      return QuestionFile.read(
          questions,
          today,
          problem -> {
            terminal.err().println(problem);
            tally.failed();
          });
    }
    try {
      return List.of(
          new QuestionFile.Asked(
              "question", new Question(Objects.requireNonNull(question), today)));
    } catch (IllegalArgumentException unreadable) {
      throw new ParameterException(
          spec.commandLine(), String.valueOf(unreadable.getMessage()), unreadable);
    }
  }

  /** The articles at hand; each is understood when it is first needed. */
  private static final class Library {
    private final PlainLeadFinder finder = new PlainLeadFinder();
    private final Map<ArticleId, Article> articles = new HashMap<>();
    private final Map<ArticleId, EnrichedArticle> understood = new HashMap<>();
    private @Nullable LocalDate newest;

    void add(List<Article> batch) {
      for (var article : batch) {
        finder.add(article);
        articles.putIfAbsent(article.id(), article);
        var published = article.date();
        if (published != null && (newest == null || published.day().isAfter(newest))) {
          newest = published.day();
        }
      }
    }

    List<Article> articles(Collection<ArticleId> ids) {
      return ids.stream().map(articles::get).filter(Objects::nonNull).toList();
    }

    List<EnrichedArticle> understood(List<Article> wanted, Workshop workshop) {
      var unread = wanted.stream().filter(a -> !understood.containsKey(a.id())).toList();
      workshop
          .enrich(unread)
          .forEach(enriched -> understood.put(enriched.article().id(), enriched));
      return wanted.stream()
          .map(article -> Objects.requireNonNull(understood.get(article.id())))
          .toList();
    }
  }
}
