package broadsheet.ask;

import broadsheet.article.Article;
import broadsheet.article.Citation;
import broadsheet.text.Span;
import java.util.LinkedHashSet;
import java.util.List;

/**
 * Answers a question with sentences of articles: finds the likely ones by words and time, orders
 * them, and looks in the best for words of the kind that is asked for.
 */
public final class Asker {
  /** Articles that are read for the answer. */
  static final int READ = 8;

  private static final int PASSAGES = 10;
  private static final int LINES = 3;

  private Asker() {}

  /** What the sources say; the same sources give the same answer. */
  public static Answer answer(Question question, AskSources sources) {
    var reading = QuestionReader.read(question, sources.rarity());
    if (reading.terms().isEmpty()) {
      return Answer.none(List.of());
    }
    var ranked = LeadRanking.rank(reading, sources.finder(), sources.articles());
    var ordered = MeaningRanking.reorder(question, ranked, sources.embedder());
    var passages = ordered.stream().limit(PASSAGES).map(Asker::passage).toList();
    if (ordered.isEmpty()) {
      return Answer.none(passages);
    }
    var choices = AnswerChoice.choices(reading, ordered, sources);
    if (!Support.isEnough(reading, ordered, choices)) {
      return Answer.none(passages);
    }
    return answer(reading, ordered, choices, passages);
  }

  private static Answer answer(
      QuestionReading reading,
      List<LeadRanking.Ranked> ordered,
      List<AnswerChoice.Choice> choices,
      List<Answer.Passage> passages) {
    var lines = new LinkedHashSet<Answer.Line>();
    var shortAnswer = choices.isEmpty() ? null : choices.getFirst().candidate();
    if (shortAnswer != null) {
      lines.add(line(ordered.get(shortAnswer.article()).text(), shortAnswer.sentence()));
    }
    lines.addAll(AnswerLines.best(reading, ordered));
    return new Answer(
        shortAnswer == null ? null : shortAnswer.name(),
        lines.stream().limit(LINES).toList(),
        Rivals.of(choices, ordered),
        passages);
  }

  static Answer.Line line(ReadText text, int sentence) {
    var span = text.sentences().get(sentence).span();
    return new Answer.Line(span.in(text.article().text()), citation(text.article(), span));
  }

  static Citation citation(Article article, Span span) {
    return new Citation(article.id(), article.version(), span);
  }

  private static Answer.Passage passage(LeadRanking.Ranked ranked) {
    var text = ranked.text();
    var span = text.passage(ranked.passage(), LeadFeatures.PASSAGE);
    return new Answer.Passage(
        text.article().id(), span.in(text.article().text()), citation(text.article(), span));
  }
}
