package broadsheet.app;

import broadsheet.brief.BriefEditor;
import broadsheet.enrichment.SentenceVector;
import broadsheet.web.Desk;
import broadsheet.web.WebServer;
import broadsheet.web.WebSettings;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
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
  private @Nullable WebServer server;
  private boolean closed;

  private Paper(Newsroom newsroom, ModelRoom models, InstantSource clock) {
    this.newsroom = newsroom;
    this.models = models;
    this.clock = clock;
    this.workshop = models.workshop();
    this.intake = new IntakeDesk(newsroom, workshop, models, clock);
  }

  /** Opens a data folder; models load and the window fills behind the pages. */
  static Paper open(Path folder, ModelRoom.Names names, InstantSource clock) {
    var newsroom = Newsroom.open(folder, clock);
    var paper = new Paper(newsroom, ModelRoom.open(names), clock);
    paper.intake.prepare(paper::getReady);
    return paper;
  }

  private void getReady() {
    newsroom.recall();
    if (newsroom.needsReindex()) {
      LOG.info("index rebuilt articles={}", newsroom.reindex(workshop::goOn));
    }
  }

  /** Serves the pages; answers the port. */
  int serve(int port) {
    server = new WebServer(desk(), WebSettings.local(port));
    server.start();
    return server.port();
  }

  Optional<String> firstRunCode() {
    return server == null ? Optional.empty() : server.ownerCode();
  }

  void loadDemo() {
    intake.submitDemo();
  }

  boolean isTakingIn() {
    return intake.current().isPresent();
  }

  private Desk desk() {
    var stores = newsroom.stores();
    return new Desk(
        stores.articles(),
        stores.enrichments(),
        stores.stories(),
        stores.outlets(),
        stores.outletShelf(),
        stores.versions(),
        newsroom.index(),
        this::meaning,
        BriefEditor::edit,
        newsroom,
        stores.accounts(),
        stores.sessions(),
        stores.marks(),
        intake,
        clock,
        models::status,
        newsroom::changes,
        newsroom::revisions);
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
    if (!closed) {
      closed = true;
      intake.close();
      workshop.close();
      models.close();
      newsroom.close();
    }
  }
}
