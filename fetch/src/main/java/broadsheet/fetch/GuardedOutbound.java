package broadsheet.fetch;

import broadsheet.source.FetchResult;
import broadsheet.source.FetchResult.Failed;
import broadsheet.source.FetchResult.Fault;
import broadsheet.source.Outbound;
import broadsheet.source.OutboundRequest;

/**
 * The one way to the web: every address checked, every answer bounded, every host asked politely.
 *
 * <p>One is made for the whole process, since turns at hosts are kept in it. Threads that ask
 * block; virtual ones are meant.
 */
public final class GuardedOutbound implements Outbound, AutoCloseable {
  private final OutboundSettings settings;
  private final Timekeeper time;
  private final AddressGuard guard;
  private final HostTurns turns;
  private final Robots robots;
  private final Questions questions;
  private final Watchdog watchdog = new Watchdog();
  private final Exchange exchange;

  /** Asks the real web. */
  public GuardedOutbound(OutboundSettings settings) {
    this(settings, Surroundings.ofMachine());
  }

  GuardedOutbound(OutboundSettings settings, Surroundings surroundings) {
    this.settings = settings;
    this.time = surroundings.time();
    this.guard = new AddressGuard(settings, surroundings.lookup());
    this.turns = new HostTurns(settings.pace(), time);
    this.robots = new Robots(this, time);
    this.questions = new Questions(settings);
    this.exchange = new Exchange(settings.limits(), surroundings, watchdog);
  }

  @Override
  public FetchResult ask(OutboundRequest request) {
    try {
      var journey = new Journey(request);
      var deadline = new Deadline(settings.limits().deadline(request.purpose()));
      var answer = hop(request, journey, deadline);
      while (answer.isRedirect()) {
        journey.turn(answer);
        answer = hop(request, journey, deadline);
      }
      return journey.arrive(answer, time);
    } catch (AskException failed) {
      return failed.result();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return new Failed(Fault.NO_CONNECTION, "was stopped before it was asked");
    }
  }

  private Answer hop(OutboundRequest request, Journey journey, Deadline deadline)
      throws AskException, InterruptedException {
    var target = journey.target();
    guard.check(target, journey.first());
    var crawlDelay = robots.admit(target, request.purpose());
    try (var turn = turns.take(target.queue(), crawlDelay)) {
      deadline.begin();
      var addresses = guard.admit(target, deadline);
      var question =
          new Exchange.Question(
              target, addresses, questions.question(request, target), request.purpose());
      var answer = exchange.ask(question, deadline);
      restIfAsked(turn, answer);
      return answer;
    } finally {
      deadline.pause();
    }
  }

  /** A host that sends a time to be left alone is, whatever would be asked there next. */
  private void restIfAsked(HostTurns.Turn turn, Answer answer) {
    if (answer.status() == 429 || answer.status() == 503) {
      Freshness.retryAfter(answer, time.now()).ifPresent(turn::rest);
    }
  }

  @Override
  public void close() {
    guard.close();
    watchdog.close();
  }
}
