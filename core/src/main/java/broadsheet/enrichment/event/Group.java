package broadsheet.enrichment.event;

/**
 * A noun with what belongs to it, in words.
 *
 * @param begin its first word
 * @param head the noun itself
 * @param end the word behind it
 */
record Group(int begin, int head, int end) {}
