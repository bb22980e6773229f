package broadsheet.enrichment.figure;

/**
 * A number among the tokens of a text in another language.
 *
 * @param from its first token
 * @param to the token after its last one
 * @param great whether it is a thousand or more by its separators or a word of scale
 * @param digits whether it begins with digits
 */
record LocalNumeral(int from, int to, double value, boolean great, boolean digits) {}
