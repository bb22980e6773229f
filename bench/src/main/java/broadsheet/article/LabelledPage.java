package broadsheet.article;

import broadsheet.bench.Pages;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A page with the features of its blocks and what is known of them. Pages of a site share a fold.
 */
final class LabelledPage {
  private final String name;
  private final String site;
  private final String title;
  private final HtmlBlocks blocks;
  private final byte[][] rows;
  private final BlockLabels labels;

  private LabelledPage(Pages.Page page, String address, JsonNode truth) {
    var document = Jsoup.parse(page.html());
    var metadata = new HtmlMetadata(document, null);
    var witness = BodyWitness.of(metadata.bodyWitness());
    name = page.name();
    site = site(address);
    title = metadata.title();
    blocks = HtmlBlocks.of(document.body());
    var segment = HtmlMainText.of(blocks, witness);
    rows = BlockFeatures.of(blocks, title, segment, witness);
    labels = BlockLabels.of(blocks.blocks(), segment, truth);
  }

  static LabelledPage of(Pages.Page page, String address, JsonNode truth) {
    return new LabelledPage(page, address, truth);
  }

  /** "ledger" of "https://www.ledger.example/a". */
  private static String site(@Nullable String address) {
    var plain = address == null ? "" : address.toLowerCase(Locale.ROOT);
    var begin = plain.indexOf("//") + 2;
    var end = plain.indexOf('/', Math.min(plain.length(), begin));
    var host = plain.substring(Math.min(begin, plain.length()), end < 0 ? plain.length() : end);
    var last = host.lastIndexOf('.');
    return last < 0 ? host : host.substring(host.lastIndexOf('.', last - 1) + 1, last);
  }

  String name() {
    return name;
  }

  String title() {
    return title;
  }

  HtmlBlocks blocks() {
    return blocks;
  }

  byte[][] rows() {
    return rows.clone();
  }

  BlockLabels labels() {
    return labels;
  }

  int fold(int folds) {
    return Math.floorMod((site.hashCode() * 0x9E3779B1) >>> 8, folds);
  }
}
