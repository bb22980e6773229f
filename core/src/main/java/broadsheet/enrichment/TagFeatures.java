package broadsheet.enrichment;

/** What tells a word's part of speech: its form, its neighbours and the tags before it. */
final class TagFeatures {
  private final Tokens tokens;
  private final Features features = new Features();

  TagFeatures(Tokens tokens) {
    this.tokens = tokens;
  }

  /**
   * The features of a token; the tags of the two before it are {@link Tokens#NONE} at the begin.
   */
  Features of(int token, int before, int twoBefore) {
    features.clear();
    form(token);
    around(token);
    tags(token, before, twoBefore);
    return features;
  }

  private void form(int token) {
    var key = tokens.key(token);
    features.group(1);
    features.add(0);
    features.add(tokens.hash(token));
    features.add(ending(key, 4));
    features.add(ending(key, 3));
    features.add(ending(key, 2));
    features.add(ending(key, 1), shape(token));
    features.add(key.substring(0, Math.min(2, key.length())).hashCode());
    features.add(shape(token), Features.yes(isFirst(token)));
  }

  private void around(int token) {
    var key = tokens.key(token);
    var word = tokens.hash(token);
    var next = isFirst(token + 1) ? Tokens.NONE : tokens.hash(token + 1);
    var last = isFirst(token) ? Tokens.NONE : tokens.hash(token - 1);
    features.group(20);
    features.add(last);
    features.add(next);
    features.add(word, next);
    features.add(word, last);
    features.add(next == Tokens.NONE ? 0 : ending(tokens.key(token + 1), 3));
    features.add(last == Tokens.NONE ? 0 : ending(tokens.key(token - 1), 3));
    features.add(tokens.hash(token + 2));
    features.add(tokens.hash(token - 2));
    features.add(shape(token + 1), shape(token));
    features.add(ending(key, 2), next);
  }

  private void tags(int token, int before, int twoBefore) {
    features.group(40);
    features.add(before);
    features.add(before, twoBefore);
    features.add(tokens.hash(token), before);
    features.add(shape(token), before);
    features.add(ending(tokens.key(token), 3), before);
    features.add(shape(token - 1), shape(token), before);
  }

  private boolean isFirst(int token) {
    return tokens.sentence(token) != tokens.sentence(token - 1);
  }

  private static int ending(String word, int length) {
    return word.substring(Math.max(0, word.length() - length)).hashCode();
  }

  /** Case, and whether there are hyphens, stops and digits. */
  private int shape(int token) {
    var key = tokens.key(token);
    var digits = key.chars().anyMatch(Character::isDigit);
    return tokens.kind(token).feature()
        + (key.indexOf('-') >= 0 ? 16 : 0)
        + (key.indexOf('.') >= 0 ? 32 : 0)
        + (digits ? 64 : 0);
  }
}
