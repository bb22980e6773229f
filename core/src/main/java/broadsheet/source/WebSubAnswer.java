package broadsheet.source;

/** What a hub is told that asks whether a subscription is wanted. */
public sealed interface WebSubAnswer {
  /** Yes: 200 with the challenge as plain text, unchanged. */
  record Confirmed(String challenge) implements WebSubAnswer {}

  /** A refusal by the hub was noted: 200 without content. */
  record Noted() implements WebSubAnswer {}

  /** No: 404. */
  record Refused() implements WebSubAnswer {}
}
