package broadsheet.ask;

/** What kind of answer a question wants. */
public enum AnswerType {
  PERSON,
  PLACE,
  /** A company, team, party, school, band or the like. */
  BODY,
  /** A title, an event, a product: anything with a name of its own. */
  NAME,
  COUNT,
  MONEY,
  SHARE,
  DATE,
  LENGTH,
  /** A thing without a name of its own. */
  THING,
  /** A reason or a manner, which takes a sentence. */
  ACCOUNT
}
