package broadsheet.ask;

import broadsheet.enrichment.EnrichedArticle;
import broadsheet.enrichment.EntityType;
import broadsheet.enrichment.Mention;
import broadsheet.enrichment.Nations;
import broadsheet.enrichment.figure.Figure;
import broadsheet.text.Span;
import broadsheet.text.WordForms;
import broadsheet.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds what may be an answer in an article: names, figures, dates, titles and plain things. */
final class CandidateFinder {
  private static final int COUNT_MAX = 3_000;
  private static final int QUOTED_MAX = 60;
  private static final int THING_WORDS_MAX = 3;
  private static final Set<String> MONEY =
      Set.of("USD", "EUR", "GBP", "JPY", "CNY", "INR", "RUB", "UAH", "CAD", "AUD", "CHF", "ILS");

  private final ReadText text;
  private final int number;
  private final List<Candidate> found = new ArrayList<>();

  private CandidateFinder(ReadText text, int number) {
    this.text = text;
    this.number = number;
  }

  /**
   * In the order of their kinds, at most {@value #COUNT_MAX}.
   *
   * @param number the article's place among those looked through
   */
  static List<Candidate> in(ReadText text, EnrichedArticle report, int number) {
    var finder = new CandidateFinder(text, number);
    var enrichment = report.enrichment();
    enrichment.entities().forEach(finder::addName);
    enrichment.reckoning().figures().forEach(finder::addFigure);
    for (var date : enrichment.dates()) {
      finder.add(date.span(), date.value() == null ? AnswerType.LENGTH : AnswerType.DATE);
      if (date.value() != null && date.duration() != null) {
        finder.add(date.span(), AnswerType.LENGTH);
      }
    }
    finder.addQuoted();
    finder.addThings();
    return List.copyOf(finder.found);
  }

  private void addName(Mention mention) {
    var country = mention.type() == EntityType.GROUP ? Nations.country(mention.name()) : "";
    if (country.isEmpty()) {
      add(mention.span(), mention.name(), type(mention.type()));
    } else {
      add(mention.span(), country, AnswerType.PLACE);
    }
  }

  private static AnswerType type(EntityType type) {
    return switch (type) {
      case PERSON -> AnswerType.PERSON;
      case PLACE -> AnswerType.PLACE;
      case ORGANIZATION, GROUP -> AnswerType.BODY;
      case EVENT, WORK, LAW, OTHER -> AnswerType.NAME;
    };
  }

  private void addFigure(Figure figure) {
    var type =
        figure.unit().equals("percent")
            ? AnswerType.SHARE
            : MONEY.contains(figure.unit()) || isMoney(figure.span())
                ? AnswerType.MONEY
                : AnswerType.COUNT;
    add(figure.span(), type);
  }

  private boolean isMoney(Span span) {
    var words = span.in(text.article().text());
    return words.chars().anyMatch(c -> Character.getType(c) == Character.CURRENCY_SYMBOL);
  }

  private void addQuoted() {
    var body = text.article().text();
    var begin = -1;
    for (var i = 0; i < body.length(); i++) {
      var c = body.charAt(i);
      if (begin >= 0 && (c == '”' || c == '"')) {
        if (i > begin && WordForms.isCapitalized(body.substring(begin, i).strip())) {
          add(new Span(begin, i), AnswerType.NAME);
        }
        begin = -1;
      } else if (c == '“' || c == '"') {
        begin = i + 1;
      } else if (begin >= 0 && i - begin > QUOTED_MAX) {
        begin = -1;
      }
    }
  }

  private void addThings() {
    for (var i = 0; i < text.sentences().size(); i++) {
      addThings(text.sentences().get(i).span());
    }
  }

  private void addThings(Span sentence) {
    var body = text.article().text();
    var run = new ArrayList<Span>();
    for (var word : Words.in(sentence.in(body))) {
      var span = word.shifted(sentence.begin());
      var joined = run.isEmpty() || isBlank(body, run.getLast().end(), span.begin());
      if (!joined) {
        addRun(run);
        run.clear();
      }
      if (AskWords.isLittle(span.in(body))) {
        addRun(run);
        run.clear();
      } else {
        run.add(span);
      }
    }
    addRun(run);
  }

  private void addRun(List<Span> run) {
    for (var begin = 0; begin < run.size(); begin++) {
      var last = Math.min(run.size(), begin + THING_WORDS_MAX);
      for (var end = begin + 1; end <= last; end++) {
        add(new Span(run.get(begin).begin(), run.get(end - 1).end()), AnswerType.THING);
      }
    }
  }

  private static boolean isBlank(String body, int after, int before) {
    return before == after + 1 && body.charAt(after) == ' ';
  }

  private void add(Span span, AnswerType type) {
    add(span, span.in(text.article().text()), type);
  }

  private void add(Span span, String name, AnswerType type) {
    var sentence = sentenceOf(span.begin());
    var stems = AskWords.stems(name);
    if (sentence >= 0 && found.size() < COUNT_MAX && !stems.isEmpty()) {
      found.add(new Candidate(number, sentence, span, name, type, stems));
    }
  }

  private int sentenceOf(int at) {
    var low = 0;
    var high = text.sentences().size() - 1;
    while (low <= high) {
      var middle = (low + high) >>> 1;
      var span = text.sentences().get(middle).span();
      if (at < span.begin()) {
        high = middle - 1;
      } else if (at >= span.end()) {
        low = middle + 1;
      } else {
        return middle;
      }
    }
    return -1;
  }
}
