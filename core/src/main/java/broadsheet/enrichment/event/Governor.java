package broadsheet.enrichment.event;

/**
 * The verb that a noun hangs on.
 *
 * @param isSubject whether the noun is the verb's subject
 * @param link the preposition between them, empty where there is none
 */
record Governor(int verb, boolean isSubject, String link) {}
