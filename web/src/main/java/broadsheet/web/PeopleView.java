package broadsheet.web;

import broadsheet.reader.Invitation;
import broadsheet.reader.Person;
import broadsheet.reader.ReaderId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * The people of the paper.
 *
 * @param link a link that was just made, to be shown this once; empty when there is none
 * @param linkFor what it is for, in words
 */
public record PeopleView(
    List<Row> people, List<Open> invitations, String link, String linkFor, String problem) {
  /**
   * Somebody with an account.
   *
   * @param self whether it is the reader's own
   */
  public record Row(
      String id, String name, String role, boolean active, Moment since, boolean self) {
    static Row of(Person person, ReaderId self, Instant now) {
      return new Row(
          person.id().value(),
          person.name(),
          Credentials.word(person.role()),
          person.active(),
          person.since() == null ? Moment.UNKNOWN : Moment.of(person.since(), now),
          person.id().equals(self));
    }

    /** What stands beside the name. */
    public String note() {
      return role + (self ? ", you" : "") + (active ? "" : ", kept out");
    }
  }

  /** A link that nobody has used yet. */
  public record Open(String id, String what, String until) {
    static Open of(Invitation invitation, Map<ReaderId, String> names, Instant now) {
      var reader = invitation.reader();
      var what =
          reader == null
              ? "Invitation for " + article(Credentials.word(invitation.role()))
              : "New password for " + names.getOrDefault(reader, "somebody who is gone");
      var until = left(Duration.between(now, invitation.expires()));
      return new Open(invitation.tokenHash(), what + ", by " + invitation.by(), until);
    }

    private static String article(String role) {
      return (role.startsWith("r") ? "a " : "an ") + role;
    }

    private static String left(Duration left) {
      return left.toDays() > 0
          ? "good for " + (left.toDays() + 1) + " more days"
          : "good for " + (left.toHours() + 1) + " more hours";
    }
  }
}
