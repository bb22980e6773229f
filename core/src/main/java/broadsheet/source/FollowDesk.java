package broadsheet.source;

import java.util.List;
import java.util.Optional;

/** Port: finds what an address offers, and follows what somebody chose of it. */
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
}
