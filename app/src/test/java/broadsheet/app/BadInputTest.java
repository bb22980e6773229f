package broadsheet.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One clear line for each bad input, and the rest goes on. */
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class BadInputTest {
  private static final String FERRY = "The ferry to Lissa has not sailed since Monday, they say. ";

  @TempDir Path folder = Path.of("");

  private Path file(String name, String content) throws IOException {
    return file(name, content.getBytes(StandardCharsets.UTF_8));
  }

  private Path file(String name, byte[] content) throws IOException {
    return Files.write(folder.resolve(name), content);
  }

  private static Desktop extract(Object... paths) {
    var words = new ArrayList<Object>(List.of("extract"));
    words.addAll(List.of(paths));
    return new Desktop().run(words.toArray());
  }

  private static void complains(Desktop desktop, String where, String what) {
    assertThat(desktop.complaints()).hasSize(1).first().asString().contains(where, what);
    assertThat(desktop.status()).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"e.html", "e.jsonl", "e.json", "e.txt"})
  void emptyFileIsNamed(String name) throws IOException {
    complains(extract(file(name, "")), name, "is empty");
  }

  @Test
  void emptyFolderIsNamed() throws IOException {
    Files.createDirectories(folder.resolve("empty/in"));
    complains(extract(folder.resolve("empty")), "empty", "holds no files");
  }

  @Test
  void pictureIsNoText() throws IOException {
    var bytes = new byte[2_000];
    new Random(7).nextBytes(bytes);
    System.arraycopy(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0}, 0, bytes, 0, 9);
    complains(extract(file("map.png", bytes)), "map.png", "is not text");
  }

  @Test
  void garbageNamedGzIsDamaged() throws IOException {
    complains(extract(file("x.html.gz", FERRY)), "x.html.gz", "not in gzip format");
  }

  @Test
  void cutOffGzipGivesWhatCameBeforeTheCut() throws IOException {
    var whole = Reports.packed(Reports.lines(3_000));
    var desktop = extract(file("cut.jsonl.gz", Arrays.copyOf(whole, whole.length / 2)));
    complains(desktop, "cut.jsonl.gz", "ends too early");
    assertThat(desktop.results()).hasSizeGreaterThan(500);
  }

  @Test
  void gzipIsKnownByItsFirstBytes() throws IOException {
    var desktop = extract(file("reports.jsonl", Reports.packed(Reports.lines(3))));
    assertThat(desktop.results()).hasSize(3);
    assertThat(new Desktop().typing(Reports.packed(Reports.lines(4))).run("extract").results())
        .hasSize(4);
  }

  @Test
  void brokenLinesAreNamedByNumberAndTheOthersRead() throws IOException {
    var lines =
        String.join(
            "\n",
            Reports.json("a"),
            "{\"id\":\"b\",\"title\":",
            "",
            Reports.json("c"),
            "hello",
            "\"x\"",
            Reports.json("d"));
    var desktop = extract(file("l.jsonl", lines));
    assertThat(desktop.results()).hasSize(3);
    assertThat(desktop.status()).isEqualTo(1);
    assertThat(desktop.complaints()).hasSize(3);
    assertThat(desktop.complaints().get(0)).contains("l.jsonl:2: broken JSON");
    assertThat(desktop.complaints().get(1)).contains("l.jsonl:5: ");
    assertThat(desktop.complaints().get(2)).endsWith("l.jsonl:6: not an article: string");
  }

  @Test
  void complaintsDoNotSpeakOfTheParser() throws IOException {
    var desktop = extract(file("l.jsonl", "{\"a\":" + "[".repeat(100_000) + "\n{} {}\n{\"a\""));
    assertThat(desktop.complaints()).hasSize(3).noneMatch(line -> line.contains("Stream"));
  }

  @Test
  void windowsLineEndsAndByteOrderMarkAreFine() throws IOException {
    var lines = "\ufeff" + Reports.json("a") + "\r\n\r\n" + Reports.json("b") + "\r\n";
    for (var name : List.of("l.jsonl", "l.json", "l")) {
      assertThat(extract(file(name, lines)).results()).as(name).hasSize(2);
    }
    assertThat(new Desktop().typing(lines).run("extract").results()).hasSize(2);
  }

  @Test
  void jsonSpreadOverLinesIsRead() throws IOException {
    var spread = Reports.json("a").replace(",\"", ",\n  \"").replace("{", "{\n  ");
    assertThat(extract(file("one.json", spread)).results()).hasSize(1);
    assertThat(extract(file("two.json", spread + "\n" + spread)).results()).hasSize(2);
    assertThat(extract(file("list.json", "[\n" + spread + ",\n" + spread + "\n]")).results())
        .hasSize(2);
  }

  @Test
  void faultInAnArrayCostsOneArticle() throws IOException {
    var array =
        "[" + Reports.json("a") + ", 5,\n{\"title\": \"torn\n" + "," + Reports.json("b") + "]";
    var desktop = extract(file("list.json", array));
    assertThat(desktop.results()).hasSize(2);
    assertThat(desktop.complaints()).hasSize(2);
    assertThat(desktop.complaints().getLast()).contains("list.json:2 (article 3): broken JSON");
  }

  @Test
  void largeArrayIsReadArticleByArticle() throws IOException {
    var one = Reports.json("a").replace("Monday.", FERRY.repeat(2_000));
    var array =
        IntStream.range(0, 130).mapToObj(_ -> one).collect(Collectors.joining(",", "[", "]"));
    assertThat(array.length()).isGreaterThan(StoredDocuments.PAGE_BYTES_MAX);
    assertThat(extract(file("list.json", array)).results()).hasSize(130);
  }

  /** 200 MB, made while it is read. */
  private static InputStream endless(String opening) {
    return new InputStream() {
      private final byte[] begin = opening.getBytes(StandardCharsets.UTF_8);
      private int at;

      @Override
      public int read(byte[] into, int offset, int length) {
        var count = 0;
        for (var next = read(); next >= 0; next = read()) {
          into[offset + count++] = (byte) next;
          if (count == length) {
            break;
          }
        }
        return count == 0 ? -1 : count;
      }

      @Override
      public int read() {
        at++;
        return at <= begin.length ? begin[at - 1] : at > 200_000_000 ? -1 : at % 9 == 0 ? ' ' : 'w';
      }
    };
  }

  @ParameterizedTest
  @ValueSource(strings = {"big.jsonl", "big.json", "big.txt", "big.html"})
  void endlessLineIsRefusedInBoundedMemory(String name) throws IOException {
    var problems = new Problems();
    var opening = name.contains("json") ? "{\"text\":\"" : "<html><p>";
    StoredDocuments.read(Place.of(name, name), endless(opening), problems);
    assertThat(problems.said).hasSize(1).first().asString().contains(name, "MiB");
    assertThat(problems.documents).isZero();
  }

  /** Counts. */
  private static final class Problems implements InputSink {
    private final List<String> said = new ArrayList<>();
    private int documents;

    @Override
    public void document(broadsheet.source.RawDocument document, String where) {
      documents++;
    }

    @Override
    public void articles(List<broadsheet.article.Article> articles) {
      documents += articles.size();
    }

    @Override
    public void problem(Problem problem) {
      said.add(problem.toString());
    }

    @Override
    public void advanced(long bytes) {}
  }

  @Test
  void encodingsAreRecognised() throws IOException {
    var russian = Reports.page("windows-1251", "Паром стоит", "Паром у Лиссы стоит с утра. ");
    for (var charset : List.of("windows-1251", "UTF-8", "UTF-16", "UTF-16LE", "UTF-16BE")) {
      var page = file("ru.html", russian.getBytes(Charset.forName(charset)));
      assertThat(extract(page).out()).as(charset).contains("Паром у Лиссы");
    }
    var german = Reports.page("iso-8859-1", "Fähre hält", "Die Fähre hält – seit Montag früh. ");
    assertThat(extract(file("de.html", german.getBytes(Charset.forName("windows-1252")))).out())
        .contains("Fähre hält – seit");
    var lines = (Reports.json("ä") + "\n" + Reports.json("ö")).getBytes(StandardCharsets.UTF_16);
    assertThat(extract(file("wide.jsonl", lines)).results()).hasSize(2);
  }

  @Test
  void strayByteDoesNotSpoilThePage() throws IOException {
    var page = Reports.page("utf-8", "Fähre hält", "Die Fähre hält heute früh. ");
    var bytes = (page + "x").getBytes(StandardCharsets.UTF_8);
    bytes[bytes.length - 1] = (byte) 0xff;
    assertThat(extract(file("stray.html", bytes)).out()).contains("Fähre hält heute früh");
  }

  @Test
  void missingAndDanglingPathsAreNamedAndTheRestIsRead() throws IOException {
    var link = Files.createSymbolicLink(folder.resolve("dangling"), Path.of("nowhere"));
    var good = file("good.jsonl", Reports.json("a"));
    var desktop = extract(folder.resolve("missing"), link, good);
    assertThat(desktop.results()).hasSize(1);
    assertThat(desktop.complaints()).hasSize(2).allMatch(line -> line.endsWith(": does not exist"));
  }

  @Test
  void whatMayNotBeReadIsSaidPlainly() {
    assertThat(Inputs.said(new AccessDeniedException("secret.html"))).contains("permission denied");
    assertThat(Inputs.said(new java.io.UncheckedIOException(new AccessDeniedException("secret"))))
        .contains("permission denied");
  }

  @Test
  void folderThatLeadsBackToItselfIsReadOnce() throws IOException {
    var inner = Files.createDirectories(folder.resolve("a/in"));
    Files.createSymbolicLink(inner.resolve("up"), Path.of(".."));
    Files.writeString(folder.resolve("a/one.jsonl"), Reports.json("a"));
    var desktop = extract(folder);
    assertThat(desktop.results()).hasSize(1);
    complains(desktop, "up", "leads back");
  }

  @Test
  void pipeInAFolderIsPassedOver() throws Exception {
    var pipe = folder.resolve("pipe");
    var made = new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor();
    assertThat(made).isZero();
    file("one.jsonl", Reports.json("a"));
    var desktop = extract(folder);
    assertThat(desktop.results()).hasSize(1);
    complains(desktop, "pipe", "is not a file");
  }

  @Test
  void lineBreaksInNamesStayOnOneLine() throws IOException {
    var desktop = extract(file("two\nlines\u001b[2J.html", "<html><body></body></html>"));
    complains(desktop, "two\\nlines\\u001b[2J.html", "holds no article");
  }

  @Test
  void problemOfAPageNamesItsFolder() throws IOException {
    Files.createDirectories(folder.resolve("deep/down"));
    var page = file("deep/down/p.html", "<html><nav>Home</nav></html>");
    complains(extract(page), page.toString(), "holds no article");
  }

  @Test
  void deepNestingIsNoFault() throws IOException {
    var page = "<html><body>" + "<div>".repeat(100_000) + FERRY.repeat(30);
    var desktop = extract(file("deep.html", page));
    assertThat(desktop.complaints()).noneMatch(line -> line.contains("fault of Broadsheet"));
  }

  @Test
  void sameIdTwiceIsKeptTwiceByExtract() throws IOException {
    assertThat(extract(file("l.jsonl", Reports.json("a") + "\n" + Reports.json("a"))).results())
        .hasSize(2);
  }

  @Test
  void articleWithoutTitleAndTextIsRefusedAndWithOneOfThemRead() throws IOException {
    var lines = "{\"id\":\"a\"}\n{\"title\":\"Only title\"}\n{\"text\":\"Only text.\"}";
    var desktop = extract(file("l.jsonl", lines));
    assertThat(desktop.results()).hasSize(2);
    complains(desktop, "l.jsonl:1", "without title and text");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "9999-12-31",
        "-0001-01-01",
        "+999999999-12-31T23:59:59Z",
        "-1",
        "soon",
        "0000-00-00"
      })
  void oddDatesGoThroughEveryCommand(String date) throws IOException {
    var file = file("l.jsonl", Reports.json("a").replace("2031-04-07", date));
    for (var command : List.of("extract", "enrich", "stories", "brief")) {
      var desktop = new Desktop().run(options(command, file));
      assertThat(desktop.results()).as(command + " " + desktop.complaints()).hasSize(1);
      assertThat(desktop.status()).isZero();
    }
  }

  private static Object[] options(String command, Path file) {
    return command.equals("extract")
        ? new Object[] {command, file}
        : new Object[] {command, "--light", file};
  }

  @Test
  void oddTextsGoThroughEveryCommand() throws IOException {
    var odd =
        List.of("\\u0000\\u0007\\u001b[2J", "\\ud800", "\\u202e\\u200b", "   ", "😀".repeat(500));
    var lines =
        odd.stream()
            .map(text ->
                String.format(
                    Locale.ROOT,
                    "{\"id\":\"%s\",\"title\":\"%s\",\"text\":\"%s\"}",
                    text,
                    text,
                    text + " Ferry. " + text))
            .collect(Collectors.joining("\n"));
    var longLine = "{\"id\":\"long\",\"text\":\"" + "Ferry word, ".repeat(20_000) + "\"}";
    var file = file("l.jsonl", lines + "\n" + longLine + "\n{\"title\":\"Only title\"}");
    for (var command : List.of("extract", "enrich", "stories", "brief")) {
      var desktop = new Desktop().run(options(command, file));
      assertThat(desktop.complaints()).as(command).isEmpty();
      assertThat(desktop.status()).as(command).isZero();
    }
  }

  @Test
  void everyReadingCommandReadsStandardInput() {
    for (var command : List.of("enrich", "stories", "brief")) {
      var desktop = new Desktop().typing(Reports.lines(3)).run(command, "--light", "-");
      assertThat(desktop.results()).as(command).isNotEmpty();
    }
    var nothing = new Desktop().typing("").run("extract");
    complains(nothing, "standard input", "is empty");
  }
}
