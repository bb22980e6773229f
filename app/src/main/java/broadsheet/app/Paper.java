package broadsheet.app;

import broadsheet.brief.BriefEditor;
import broadsheet.enrichment.SentenceVector;
import broadsheet.web.Desk;
import broadsheet.web.SourceRoom;
import broadsheet.web.WebServer;
import broadsheet.web.WebSettings;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The whole product in one process: the newsroom, its models, its intake and its pages. */
final class Paper implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Paper.class);

  private final Newsroom newsroom;
  private final ModelRoom models;
  private final Workshop workshop;
  private final IntakeDesk intake;
  private final InstantSource clock;
  private final Outside outside;
  private final Reporters reporters;
  private @Nullable WebServer server;
  private @Nullable Heartbeat drop;
  private boolean closed;

  private Paper(Newsroom newsroom, ModelRoom models, Outside outside, InstantSource clock) {
    this.newsroom = newsroom;
    this.models = models;
    this.outside = outside;
    this.clock = clock;
    this.workshop = models.listening();
    this.intake = new IntakeDesk(newsroom, workshop, models, clock);
    var admission = new NewsroomAdmission(newsroom, workshop);
    this.reporters =
        new Reporters(newsroom.stores(), outside, admission, SteadyClock.system(clock));
  }

  /** Opens a data folder; models load and the window fills behind the pages. */
  static Paper open(Path folder, Outside outside, InstantSource clock) {
    var newsroom = Newsroom.open(folder, clock);
    var paper = new Paper(newsroom, ModelRoom.open(), outside, clock);
    paper.intake.prepare(paper::getReady);
    return paper;
  }

  private void getReady() {
    newsroom.recall(workshop::goOn);
    if (newsroom.needsReindex()) {
      LOG.info("index rebuilt articles={}", newsroom.reindex(workshop::goOn));
    }
    intake.retryOlder();
  }

  /** Serves the pages; answers the port. */
  int serve(int port) {
    server = new WebServer(desk(), settings(port));
    server.start();
    return server.port();
  }

  /** Only for browsers on this machine, and at the paper's own address, where it has one. */
  private WebSettings settings(int port) {
    var address = outside.address();
    var local = WebSettings.local(port);
    return address == null
        ? local
        : new WebSettings(
            local.host(),
            port,
            Set.of(address.host(), "www." + address.host()),
            address.value().startsWith("https:"));
  }

  Optional<String> firstRunCode() {
    return server == null ? Optional.empty() : server.ownerCode();
  }

  /** Looks at feeds from now on, as soon as the newsroom is ready. */
  void lookAtFeeds() {
    intake.prepare(reporters::start);
  }

  void loadDemo() {
    intake.submitDemo();
  }

  /** Waits until everything is ready, and what was to be tried again has been. */
  void finishPreparing() {
    intake.finish();
  }

  /** Takes in, from now on, what is put into a folder. */
  void watch(Path folder) {
    var dropped = new DropFolder(folder, intake::submitFile);
    drop = new Heartbeat("drop folder", DropFolder.BETWEEN_LOOKS, dropped::look);
    drop.start();
  }

  boolean isTakingIn() {
    return intake.current().isPresent();
  }

  private Desk desk() {
    var stores = newsroom.stores();
    return new Desk(
        stores.articles(),
        stores.enrichments(),
        stores.entities(),
        newsroom.register(),
        stores.stories(),
        stores.outlets(),
        stores.outletShelf(),
        stores.signs(),
        stores.versions(),
        newsroom.index(),
        this::meaning,
        new AskRoom(newsroom.index(), stores, models.embedder())::answer,
        BriefEditor::edit,
        newsroom,
        stores.accounts(),
        stores.sessions(),
        stores.marks(),
        stores.articleMarks(),
        stores.people(),
        stores.invitations(),
        newsroom.corrections(),
        intake,
        sources(),
        clock,
        newsroom::changes,
        newsroom::revisions);
  }

  private SourceRoom sources() {
    var stores = newsroom.stores();
    return new SourceRoom(
        stores.feeds(),
        stores.entries(),
        reporters.follow(),
        stores.quarantine(),
        intake,
        outside.outbound(),
        reporters.hubs());
  }

  private @Nullable SentenceVector meaning(String words) {
    return models.embedder().embed(List.of(words)).getFirst();
  }

  @Override
  public synchronized void close() {
    if (server != null) {
      server.close();
      server = null;
    }
    if (drop != null) {
      drop.close();
      drop = null;
    }
    if (!closed) {
      closed = true;
      models.stop();
      reporters.close();
      intake.close();
      workshop.close();
      models.close();
      newsroom.close();
    }
  }
}
