package broadsheet.enrichment;

/** What tells a word's part of speech: its form, its neighbours and the tags before it. */
final class TagFeatures {
  private final Tokens tokens;
  private final int[] shapes;
  private final Features features = new Features();

  TagFeatures(Tokens tokens) {
    this.tokens = tokens;
    shapes = new int[tokens.count()];
    for (var i = 0; i < shapes.length; i++) {
      shapes[i] = shapeOf(i);
    }
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
    features.add(Features.ending(key, 4));
    features.add(Features.ending(key, 3));
    features.add(Features.ending(key, 2));
    features.add(Features.ending(key, 1), shape(token));
    features.add(key.length() > 1 ? key.charAt(0) * 31 + key.charAt(1) : key.charAt(0));
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
    features.add(next == Tokens.NONE ? 0 : Features.ending(tokens.key(token + 1), 3));
    features.add(last == Tokens.NONE ? 0 : Features.ending(tokens.key(token - 1), 3));
    features.add(tokens.hash(token + 2));
    features.add(tokens.hash(token - 2));
    features.add(shape(token + 1), shape(token));
    features.add(Features.ending(key, 2), next);
  }

  private void tags(int token, int before, int twoBefore) {
    features.group(40);
    features.add(before);
    features.add(before, twoBefore);
    features.add(tokens.hash(token), before);
    features.add(shape(token), before);
    features.add(Features.ending(tokens.key(token), 3), before);
    features.add(shape(token - 1), shape(token), before);
  }

  private boolean isFirst(int token) {
    return tokens.sentence(token) != tokens.sentence(token - 1);
  }

  private int shape(int token) {
    return token >= 0 && token < shapes.length ? shapes[token] : TokenKind.MARK.feature();
  }

  /** Case, and whether there are hyphens, stops and digits. */
  private int shapeOf(int token) {
    var key = tokens.key(token);
    var marks = 0;
    for (var i = 0; i < key.length(); i++) {
      var c = key.charAt(i);
      marks |= c == '-' ? 16 : c == '.' ? 32 : Character.isDigit(c) ? 64 : 0;
    }
    return tokens.kind(token).feature() + marks;
  }
}
