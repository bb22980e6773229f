package broadsheet.entity;

import broadsheet.story.Reason;
import java.util.List;

/** Who is meant by a name, and why. */
sealed interface Resolution {
  /** One that the register knows. */
  record Known(Dossier entity, List<Reason> reasons) implements Resolution {}

  /** Nobody that the register knows. */
  record Fresh(List<Reason> reasons) implements Resolution {}

  /** It cannot be told; so nobody is. */
  record Unclear(List<Reason> reasons) implements Resolution {}
}
