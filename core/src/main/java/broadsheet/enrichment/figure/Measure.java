package broadsheet.enrichment.figure;

/**
 * A number with its unit among tokens.
 *
 * @param from its first token
 * @param to the token after its last one
 */
record Measure(int from, int to, double value, String unit) {}
