package broadsheet.entity;

import broadsheet.story.Reason;
import java.util.List;

/**
 * One name of an entity.
 *
 * @param key the form under which it is looked for
 * @param articles how many used it
 * @param reasons why it is a name of this entity; empty for the name that it was first known by
 */
public record Alias(String form, String key, int articles, List<Reason> reasons) {
  public Alias {
    reasons = List.copyOf(reasons);
  }
}
