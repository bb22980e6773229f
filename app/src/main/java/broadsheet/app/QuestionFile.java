package broadsheet.app;

import broadsheet.ask.Question;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Reads a file of questions, one JSON object a line. */
final class QuestionFile {
  private static final JsonMapper MAPPER = new JsonMapper();

  private QuestionFile() {}

  /** A question and how its answer is called. */
  record Asked(String id, Question question) {}

  /** The questions that can be read; the others go to {@code problems}. */
  static List<Asked> read(Path file, @Nullable LocalDate today, Consumer<Problem> problems) {
    var asked = new ArrayList<Asked>();
    var number = 0;
    for (var line : lines(file)) {
      number++;
      try {
        if (!line.isBlank()) {
          asked.add(asked(line, number, today));
        }
      } catch (JacksonException | IllegalArgumentException | DateTimeException unreadable) {
        problems.accept(new Problem(file + ":" + number, "is no question: " + said(unreadable)));
      }
    }
    return asked;
  }

  private static List<String> lines(Path file) {
    try {
      return Files.readAllLines(file, StandardCharsets.UTF_8);
    } catch (IOException failed) {
      throw new UncheckedIOException("reading " + file, failed);
    }
  }

  private static Asked asked(String line, int number, @Nullable LocalDate today) {
    var json = MAPPER.readTree(line);
    var date = json.path("date").asString("");
    return new Asked(
        json.path("id").asString(Integer.toString(number)),
        new Question(
            json.path("question").asString(""), date.isEmpty() ? today : LocalDate.parse(date)));
  }

  private static String said(Exception unreadable) {
    return unreadable instanceof JacksonException
        ? "not JSON"
        : String.valueOf(unreadable.getMessage());
  }
}
