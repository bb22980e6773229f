package broadsheet.enrichment.event;

import broadsheet.text.Span;
import java.util.List;

/**
 * A statement of fact that others confirm, dispute, deny or could not verify.
 *
 * @param content where it stands in the text
 * @param claimants who claims it, empty when the text does not tell
 * @param stances at least one, in the order of the text
 */
public record Claim(Span content, List<Party> claimants, List<Stance> stances) {
  public Claim {
    claimants = List.copyOf(claimants);
    stances = List.copyOf(stances);
  }
}
