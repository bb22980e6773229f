package broadsheet.brief;

/** The parts of a brief, in the order in which they stand. */
public enum SectionKind {
  WHAT_HAPPENED,
  AGENDA,
  WHO,
  POSITIONS,
  FIGURES,
  DIFFER,
  TIMELINE,
  NEXT,
  UNKNOWN
}
