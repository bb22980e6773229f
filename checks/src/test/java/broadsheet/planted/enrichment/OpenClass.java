package broadsheet.planted.enrichment;

/** Invites heirs. */
public class OpenClass {}
