package broadsheet.source;

import java.util.List;
import java.util.Optional;

/** Port: finds what an address offers, follows what somebody chose of it, and tends it. */
public interface FollowDesk {
  /**
   * Starts to look, in the background, at the address of a site, a feed, a channel or a list of
   * feeds (without scheme too); answers the search's number. Every problem is told by the finding.
   */
  long find(String address);

  /** How the search of this number stands; empty when there is none. */
  Optional<Finding> finding(long number);

  /** Follows them; one line for each, in order. */
  List<FollowLine> follow(List<FeedChoice> choices);

  /**
   * Does this with a feed; "" when it is done, else why it cannot be, for people ("This address is
   * followed already"). A feed that is not followed is a reason too.
   */
  String act(FeedId feed, FeedAction action);
}
