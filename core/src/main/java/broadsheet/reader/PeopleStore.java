package broadsheet.reader;

import java.util.List;

/**
 * Port: lets owners say who may do what. Nothing that would leave the paper without an active owner
 * is done: the answer is then false, and it is for somebody unknown.
 */
public interface PeopleStore {
  /** So many people are listed. */
  int PEOPLE_MAX = 1_000;

  /** All who have an account, by name. */
  List<Person> people();

  boolean appoint(ReaderId id, Role role);

  /** Ends their sessions and lets them sign in no more; what they have read stays. */
  boolean keepOut(ReaderId id);

  /** Lets somebody in again. */
  boolean letIn(ReaderId id);

  /** Lets an account go with its sessions, links and all that is known of what it has read. */
  boolean remove(ReaderId id);
}
