package broadsheet.article;

/** Writes a forest as a class of core. */
public final class ForestSource {
  private static final int WIDTH = 86;

  private ForestSource() {}

  public static String of(String name, BlockForest forest) {
    var text = forest.print();
    var lines = new StringBuilder();
    for (var at = 0; at < text.length(); at += WIDTH) {
      lines.append(at == 0 ? "          \"" : "\"\n              + \"");
      lines.append(text, at, Math.min(text.length(), at + WIDTH));
    }
    return """
    package broadsheet.article;

    /** One of the two forests that judge a page's blocks. Written by the bench's BlockTrainer. */
    final class NAME {
      static final BlockForest TREES =
          BlockForest.read(
              DEPTH,
              BIAS,
    LINES");

      private NAME() {}
    }
    """
        .replace("NAME", name)
        .replace("DEPTH", Integer.toString(forest.depth()))
        .replace("BIAS", Double.toString(forest.bias()))
        .replace("LINES", lines);
  }
}
