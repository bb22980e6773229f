package broadsheet.enrichment.date;

/** Tells by the nearest telling verb whether a date lies ahead, before it or else behind it. */
final class TongueTense {
  private static final int REACH = 14;

  private TongueTense() {}

  static Tense of(Tongue tongue) {
    return (tokens, layout, found) -> {
      var before = scan(tongue, tokens, layout, new int[] {found.from() - 1, -1});
      return before == Direction.NONE
          ? scan(tongue, tokens, layout, new int[] {found.to(), 1})
          : before;
    };
  }

  /** The first cue from a token on, in a direction, within its sentence. */
  private static Direction scan(Tongue tongue, Tokens tokens, Layout layout, int[] from) {
    var sentence = layout.sentence(Math.max(0, from[0] - Math.max(0, from[1])));
    var at = from[0];
    for (var left = REACH; left > 0 && at >= 0 && at < tokens.size(); left--) {
      if (layout.sentence(at) != sentence) {
        return Direction.NONE;
      }
      var cue = cue(tongue, tokens, at);
      if (cue != Direction.NONE) {
        return cue;
      }
      at += from[1];
    }
    return Direction.NONE;
  }

  private static Direction cue(Tongue tongue, Tokens tokens, int at) {
    if (tongue.at("future", tokens, at) != null || tongue.endsAs("future_end", tokens.key(at))) {
      return Direction.FUTURE;
    }
    return tongue.at("past", tokens, at) != null || tongue.endsAs("past_end", tokens.key(at))
        ? Direction.PAST
        : Direction.NONE;
  }
}
