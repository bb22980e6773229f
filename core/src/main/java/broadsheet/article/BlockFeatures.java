package broadsheet.article;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is known of each block of a page, as small whole numbers for {@link BlockForest}: its text,
 * the elements around it, its neighbours, and what the segmentation made of it.
 */
final class BlockFeatures {
  /** No feature reaches this. */
  static final int VALUES = 64;

  private static final byte[] LOGS = logs();
  private static final int FAR = 15;
  private static final int LEVELS = 4;

  private final List<HtmlBlock> blocks;
  private final List<HtmlRegion> regions;
  private final byte[][] near;
  private final RegionSums sums;
  private final Signatures signatures;
  private final RegionRepeats siblings;
  private final TitlePlace title;
  private final Map<String, Integer> repeats = new HashMap<>();
  private final byte[][] rows;
  private int width;
  private byte[] row = new byte[200];

  private BlockFeatures(HtmlBlocks page, String headline) {
    blocks = page.blocks();
    regions = page.regions();
    near = near(regions);
    sums = new RegionSums(blocks);
    signatures = new Signatures(blocks, regions);
    siblings = new RegionRepeats(regions);
    title = new TitlePlace(page, headline);
    rows = new byte[blocks.size()][];
  }

  /** One row of numbers a block. */
  static byte[][] of(
      HtmlBlocks page,
      String headline,
      HtmlMainText.Segment segment,
      @Nullable BodyWitness witness) {
    return new BlockFeatures(page, headline).rows(segment, witness);
  }

  private byte[][] rows(HtmlMainText.Segment segment, @Nullable BodyWitness witness) {
    blocks.forEach(block -> repeats.merge(block.text(), 1, Integer::sum));
    var heads = firstHeads();
    for (var i = 0; i < rows.length; i++) {
      width = 0;
      var block = blocks.get(i);
      text(block);
      place(i, heads);
      around(block.region());
      neighbours(i);
      segmentation(i, segment.kept(), segment.region());
      put(witness == null ? 0 : witness.knows(block) ? 2 : 1);
      rows[i] = java.util.Arrays.copyOf(row, width);
    }
    return rows;
  }

  /** The last top heading at or before each block, -1 for none. */
  private int[] firstHeads() {
    var heads = new int[blocks.size()];
    var last = -1;
    for (var i = 0; i < heads.length; i++) {
      var region = regions.get(blocks.get(i).region());
      last = region.element().normalName().equals("h1") ? i : last;
      heads[i] = last;
    }
    return heads;
  }

  private void put(int value) {
    row[width++] = (byte) Math.clamp(value, 0, VALUES - 1);
  }

  private void text(HtmlBlock block) {
    put(log(block.words()));
    put(share(block.linkedWords(), block.words()));
    put(log(block.sentences()));
    put(block.kind().number());
    put(Letters.ending(block.text()));
    put(Letters.beginning(block.text()));
    var letters = Letters.of(block.text());
    put(share(letters.capitals(), block.words()));
    put(share(letters.digits(), block.text().length()));
    put(letters.symbols());
    put(letters.quotes());
    put(block.text().length() / Math.max(1, block.words()));
    put(HtmlPhrases.isFurniture(block) ? 1 : 0);
    put(repeats.getOrDefault(block.text(), 1));
  }

  private void place(int i, int[] heads) {
    put(i * 40 / Math.max(1, blocks.size()));
    put(log(i));
    put(log(blocks.size() - i));
    put(!title.isKnown() ? 0 : i < title.block() ? 1 : 2);
    put(title.isKnown() ? log(Math.abs(i - title.block())) : 0);
    put(title.isKnown() ? 1 + title.levels(blocks.get(i).region()) : 0);
    put(heads[i] < 0 ? 0 : 1 + log(i - heads[i]));
    put(heads.length == 0 || heads[heads.length - 1] < 0 ? 0 : 1);
    put(log(sums.words(0, blocks.size())));
    put(log(sums.prose(0, blocks.size())));
    put(share(sums.linked(0, blocks.size()), sums.words(0, blocks.size())));
  }

  private void around(int at0) {
    var at = at0;
    var region = regions.get(at);
    put(tag(region.element().normalName()));
    put(region.depth());
    for (var use = 0; use < RegionNames.USES; use++) {
      put(near[at][use]);
    }
    for (var use = 0; use < RegionNames.USES; use++) {
      put(near[at][RegionNames.USES + use]);
    }
    var all = sums.prose(0, blocks.size());
    for (var level = 0; level < LEVELS; level++) {
      var from = region.from();
      var to = region.to();
      put(share(sums.linked(from, to), sums.words(from, to)));
      put(log(siblings.of(at)));
      put(share(sums.prose(from, to), all));
      put(share(sums.prose(from, to), sums.words(from, to)));
      put(log(to - from));
      put(log(sums.words(from, to) / Math.max(1, to - from)));
      at = region.parent() < 0 ? at : region.parent();
      region = regions.get(at);
    }
    put(articles(at));
    signature(at0);
  }

  private int articles(int region) {
    var count = 0;
    for (var at = region; at >= 0; at = regions.get(at).parent()) {
      count += regions.get(at).element().normalName().equals("article") ? 1 : 0;
    }
    return count;
  }

  private void signature(int at) {
    put(signatures.proseShare(at));
    put(signatures.linkShare(at));
    put(signatures.count(at));
    put(signatures.parentProseShare(at));
    put(signatures.parentCount(at));
  }

  private void neighbours(int i) {
    for (var step : new int[] {-3, -2, -1, 1, 2, 3}) {
      var there = i + step >= 0 && i + step < blocks.size();
      put(there ? 1 + log(blocks.get(i + step).words()) : 0);
      put(there ? share(blocks.get(i + step).linkedWords(), blocks.get(i + step).words()) : 0);
      put(there ? blocks.get(i + step).kind().number() : 0);
      put(there && blocks.get(i + step).region() == blocks.get(i).region() ? 1 : 0);
    }
    put(log(sums.prose(Math.max(0, i - 5), i)));
    put(log(sums.prose(i + 1, Math.min(blocks.size(), i + 6))));
    put(share(sums.prose(0, i), sums.prose(0, blocks.size())));
  }

  private void segmentation(int i, BitSet kept, @Nullable HtmlRegion best) {
    put(kept.get(i) ? 1 : 0);
    var before = 0;
    var after = 0;
    for (var step = 1; step <= 4; step++) {
      before += i - step >= 0 && kept.get(i - step) ? 1 : 0;
      after += kept.get(i + step) ? 1 : 0;
    }
    put(before);
    put(after);
    if (best == null) {
      put(0);
      put(0);
      put(0);
      put(0);
      return;
    }
    put(i < best.from() ? 1 : i >= best.to() ? 3 : 2);
    put(log(Math.abs(i - best.from())));
    put(log(Math.abs(i - best.to())));
    put(share(sums.prose(best.from(), best.to()), sums.prose(0, blocks.size())));
  }

  /** How far up the nearest element of each use is, and the share of the page's words in it. */
  private static byte[][] near(List<HtmlRegion> regions) {
    var near = new byte[regions.size()][2 * RegionNames.USES];
    var all = regions.isEmpty() ? 1 : Math.max(1, regions.getFirst().size());
    for (var i = 0; i < near.length; i++) {
      var region = regions.get(i);
      var bits = region.uses();
      for (var use = 0; use < RegionNames.USES; use++) {
        var own = (bits >> use & 1) > 0;
        var up = region.parent() < 0 ? FAR : near[region.parent()][use];
        var around = region.parent() < 0 ? 0 : near[region.parent()][RegionNames.USES + use];
        near[i][use] = (byte) (own ? 0 : Math.min(FAR, up + 1));
        near[i][RegionNames.USES + use] =
            (byte) (own && around == 0 ? 1 + region.size() * 20 / all : around);
      }
    }
    return near;
  }

  private static int tag(String name) {
    return switch (name) {
      case "p" -> 1;
      case "li" -> 2;
      case "h1" -> 3;
      case "h2" -> 4;
      case "h3" -> 5;
      case "h4", "h5", "h6" -> 6;
      case "td", "th" -> 7;
      case "blockquote" -> 8;
      case "pre" -> 9;
      case "section", "article", "main" -> 10;
      case "dt", "dd" -> 11;
      case "header", "footer", "aside", "nav" -> 12;
      case "body" -> 13;
      default -> 0;
    };
  }

  /** About four steps to each doubling. */
  static int log(int count) {
    return count < LOGS.length ? LOGS[Math.max(0, count)] : exactLog(count);
  }

  private static byte[] logs() {
    var logs = new byte[4096];
    for (var i = 1; i < logs.length; i++) {
      logs[i] = (byte) exactLog(i);
    }
    return logs;
  }

  private static int exactLog(int count) {
    return Math.min(VALUES - 1, 1 + (int) (4 * Math.log(count) / Math.log(2)));
  }

  static int share(int part, int whole) {
    return whole <= 0 ? 0 : Math.min(40, 40 * part / whole);
  }
}
