package broadsheet.fetch;

import broadsheet.source.AnswerNotes;
import broadsheet.source.Bytes;
import broadsheet.source.Outbound;
import broadsheet.source.Purpose;
import broadsheet.source.Subscription;
import broadsheet.source.Subscription.State;
import broadsheet.source.SubscriptionStore;
import broadsheet.source.Url;
import broadsheet.source.WebSub;
import broadsheet.source.WebSubAnswer;
import broadsheet.source.WebSubCallback;
import broadsheet.source.WebSubDelivery;
import broadsheet.source.WebSubInbox;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Subscribes to feeds at their hubs and takes what the hubs deliver (W3C WebSub).
 *
 * <p>Polling goes on beside it, more rarely: what a hub forgets is found all the same. What changes
 * a subscription holds this object's lock; no hub is asked under it, since a hub may call back
 * before it answers.
 */
public final class WebSubSubscriber implements WebSubCallback {
  private final Outbound outbound;
  private final SubscriptionStore store;
  private final WebSubInbox inbox;
  private final WebSubTerms terms;

  public WebSubSubscriber(
      Outbound outbound, SubscriptionStore store, WebSubInbox inbox, WebSubTerms terms) {
    this.outbound = outbound;
    this.store = store;
    this.inbox = inbox;
    this.terms = terms;
  }

  /**
   * A feed has answered: what hub it offers is subscribed to at the next {@link #askHubs}, once; an
   * offer that has changed replaces the former.
   *
   * @param inDocument the document's links by relation
   */
  public synchronized void answered(Url feed, AnswerNotes notes, Map<String, Url> inDocument) {
    var offer = WebSub.offer(notes, inDocument).orElse(null);
    var held = store.ofFeed(feed).filter(known -> known.state() != State.LEAVING).orElse(null);
    if (offer == null || (held != null && isSame(held, offer))) {
      return;
    }
    if (held != null && held.state() != State.ENDED) {
      store.keep(WebSub.unwanted(held, terms.clock().instant()));
    }
    store.keep(WebSub.wanted(offer, feed, terms.secrets().get(), terms.clock().instant()));
  }

  private static boolean isSame(Subscription held, WebSub.Offer offer) {
    return held.hub().equals(offer.hub()) && held.topic().equals(offer.topic());
  }

  /** The feed is no longer polled: the hub is told at the next {@link #askHubs}. */
  public synchronized void leave(Url feed) {
    store
        .ofFeed(feed)
        .filter(held -> held.state() == State.ASKED || held.state() == State.ACTIVE)
        .ifPresent(held -> store.keep(WebSub.unwanted(held, terms.clock().instant())));
  }

  /** Asks hubs whatever is due, new subscriptions and renewals alike; returns how many. */
  public int askHubs(int countMax) {
    var due = store.due(terms.clock().instant(), countMax);
    due.forEach(subscription -> askHub(subscription.path()));
    return due.size();
  }

  private void askHub(String path) {
    var asking = begin(path);
    if (asking == null) {
      return;
    }
    var question = WebSub.question(asking, terms.callback(path));
    var result = outbound.ask(question);
    synchronized (this) {
      store
          .find(path)
          .filter(asking::equals)
          .ifPresent(same -> store.keep(WebSub.answered(same, result, terms.clock().instant())));
    }
  }

  /** The subscription as it is while its hub is asked; null when there is nothing to ask. */
  private synchronized @Nullable Subscription begin(String path) {
    var held = store.find(path).orElse(null);
    if (held == null) {
      return null;
    }
    var asked = WebSub.asked(held, terms.clock().instant());
    if (asked.state() == State.ENDED) {
      store.drop(path);
      return null;
    }
    store.keep(asked);
    return asked;
  }

  @Override
  public synchronized WebSubAnswer verify(String path, Map<String, String> parameters) {
    var held = store.find(path).orElse(null);
    if (held == null) {
      return new WebSubAnswer.Refused();
    }
    var verified = WebSub.verify(held, parameters, terms.clock().instant());
    if (!verified.after().equals(held)) {
      store.keep(verified.after());
    }
    return verified.answer();
  }

  @Override
  public WebSubDelivery deliver(String path, @Nullable String signature, Bytes content) {
    var held = store.find(path).orElse(null);
    if (held == null || !held.isDelivering(terms.clock().instant())) {
      return WebSubDelivery.GONE;
    }
    if (content.length() > Purpose.FEED.bytesMax()) {
      return WebSubDelivery.TOO_LARGE;
    }
    if (!WebSub.isSigned(held, signature, content)) {
      return WebSubDelivery.IGNORED;
    }
    inbox.arrived(held.feed(), content);
    return WebSubDelivery.ACCEPTED;
  }
}
