package broadsheet.enrichment;

import java.util.HashMap;
import java.util.Map;

/**
 * A word's part of speech: the tags of the Penn Treebank (Marcus, Santorini and Marcinkiewicz
 * 1993), the rare ones folded into their like.
 */
public enum PartOfSpeech {
  CC,
  CD,
  DT,
  EX,
  IN,
  JJ,
  JJR,
  JJS,
  MD,
  NN,
  NNP,
  NNS,
  POS,
  PRP,
  PRPS,
  RB,
  RBR,
  RP,
  TO,
  VB,
  VBD,
  VBG,
  VBN,
  VBP,
  VBZ,
  WDT,
  WP,
  WRB,
  /** Foreign words, interjections, symbols. */
  OTHER,
  /** Punctuation. */
  MARK;

  private static final Map<String, PartOfSpeech> BY_TAG = byTag();

  private final int feature = name().hashCode();

  /** Reads a tag as taggers write it ("PRP$", "NNPS"); what is unknown is {@link #OTHER}. */
  public static PartOfSpeech of(String tag) {
    return BY_TAG.getOrDefault(tag, Character.isLetter(tag.charAt(0)) ? OTHER : MARK);
  }

  boolean isVerb() {
    return compareTo(VB) >= 0 && compareTo(VBZ) <= 0;
  }

  boolean isNoun() {
    return this == NN || this == NNS || this == NNP;
  }

  private static Map<String, PartOfSpeech> byTag() {
    var tags = new HashMap<String, PartOfSpeech>();
    for (var tag : values()) {
      tags.put(tag.name(), tag);
    }
    tags.put("PRP$", PRPS);
    tags.put("NNPS", NNP);
    tags.put("PDT", DT);
    tags.put("RBS", RBR);
    tags.put("WP$", WP);
    return Map.copyOf(tags);
  }

  /** A number that stands for it among features, whatever the order here. */
  int feature() {
    return feature;
  }
}
