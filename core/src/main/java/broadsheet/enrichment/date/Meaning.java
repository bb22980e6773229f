package broadsheet.enrichment.date;

/** What words mean once it is known from which day they are counted. */
@FunctionalInterface
interface Meaning {
  Stretch in(Frame frame);
}
