package broadsheet.app;

import java.time.InstantSource;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Puts articles into the store. */
@Command(
    name = "ingest",
    mixinStandardHelpOptions = true,
    description =
        "Put the articles of pages, feeds, archives and article files into the store; addresses of"
            + " the web are asked.")
final class IngestCommand implements Callable<Integer> {
  @Mixin private final InputOptions inputs = new InputOptions();
  @Mixin private final AskOptions ask = new AskOptions();
  @Mixin private final DataOption data = new DataOption();

  @Mixin private final NamesOption unusedLight = new NamesOption();

  private final Terminal terminal;

  IngestCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    var sign = new StopSign();
    try (var _ = Ending.inOrder(sign::raise);
        var newsroom = Newsroom.open(data.folder(), InstantSource.system());
        var models = ModelRoom.open(sign);
        var workshop = models.listening();
        var bar = new Bar(terminal.err(), InstantSource.system())) {
      newsroom.recall(sign::check);
      var report = new Report(bar, Inputs.size(inputs.paths()));
      var settings = inputs.settings(terminal, newsroom.recipes());
      take(new Ingest(newsroom, workshop, settings, report), report);
      return report.failed == 0 ? Tally.ALL_WELL : Tally.SOME_FAILED;
    }
  }

  /** Says how far it came, also when it is stopped. */
  private void take(Ingest ingest, Report report) {
    var how = "Stopped: ";
    try {
      read(ingest);
      ingest.finish();
      how = "";
    } finally {
      terminal.err().println(how + report.summary());
    }
  }

  private void read(Ingest ingest) {
    inputs.sources().forEach(path -> terminal.read(path, ingest));
    if (inputs.addresses().isEmpty()) {
      return;
    }
    try (var outbound = ask.open()) {
      var reader = new AddressReader(outbound, ingest, InstantSource.system());
      inputs.addresses().forEach(reader::read);
    }
  }

  private final class Report implements IngestListener {
    private final Bar bar;
    private final long size;
    private long bytes;
    private long passedOver;
    private long found;
    private long added;
    private long known;
    private long changed;
    private long passed;
    private long failed;

    Report(Bar bar, long size) {
      this.bar = bar;
      this.size = size;
    }

    @Override
    public void read(long more) {
      bytes += more;
    }

    @Override
    public void found(int articles) {
      found += articles;
    }

    @Override
    public void added(int articles) {
      added += articles;
      bar.show("Ingesting", done(), share());
    }

    @Override
    public void changed(int articles) {
      changed += articles;
      bar.show("Ingesting", done(), share());
    }

    @Override
    public void passed(Incoming article, String why) {
      passed++;
      if (!why.isEmpty()) {
        bar.close();
        terminal.err().println(new Problem(where(article), "no new version: it " + why));
      }
    }

    private static String where(Incoming incoming) {
      var url = incoming.article().url();
      return url == null ? incoming.article().title() : url.value();
    }

    private long done() {
      return added + changed + passed;
    }

    @Override
    public void passedOver() {
      passedOver = bytes;
    }

    /** What is read counts as far as it is worked off; what was passed over does not count. */
    private double share() {
      var left = size - passedOver;
      return left <= 0 || found == 0 ? -1 : (bytes - passedOver) / (double) left * done() / found;
    }

    @Override
    public void known(int articles) {
      known += articles;
    }

    @Override
    public void failed(Problem problem) {
      failed++;
      bar.close();
      terminal.err().println(problem);
    }

    @Override
    public void remarked(Problem remark) {
      bar.close();
      terminal.err().println(remark);
    }

    String summary() {
      bar.close();
      var versions = changed == 0 ? "" : String.format(Locale.ROOT, "%d changed, ", changed);
      return String.format(
          Locale.ROOT,
          "%d new, %s%d known already, %d failed",
          added,
          versions,
          known + passed,
          failed);
    }
  }
}
