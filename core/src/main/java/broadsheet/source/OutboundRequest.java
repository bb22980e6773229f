package broadsheet.source;

import java.util.Map;

/**
 * One question to the web.
 *
 * @param form fields of a form to post; empty for a plain GET
 */
public record OutboundRequest(
    Url url, Purpose purpose, Validators validators, Map<String, String> form) {
  public OutboundRequest {
    form = Map.copyOf(form);
  }

  public static OutboundRequest get(Url url, Purpose purpose) {
    return new OutboundRequest(url, purpose, Validators.NONE, Map.of());
  }

  public OutboundRequest with(Validators newValidators) {
    return new OutboundRequest(url, purpose, newValidators, form);
  }

  /** Posts these fields. */
  public OutboundRequest with(Map<String, String> newForm) {
    return new OutboundRequest(url, purpose, validators, newForm);
  }
}
