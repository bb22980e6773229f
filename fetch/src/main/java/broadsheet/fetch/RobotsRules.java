package broadsheet.fetch;

import crawlercommons.robots.BaseRobotRules;
import crawlercommons.robots.SimpleRobotRules;
import crawlercommons.robots.SimpleRobotRules.RobotRulesMode;
import crawlercommons.robots.SimpleRobotRulesParser;
import java.time.Duration;
import java.util.List;

/**
 * What one robots.txt asks of us (RFC 9309).
 *
 * @param isForUs whether it names us, not only everyone
 * @param rules how many there are, by which the memory they take is judged
 */
record RobotsRules(BaseRobotRules told, boolean isForUs, int rules) {
  /** Our product token, by which a robots.txt names us. */
  static final String AGENT = "broadsheet";

  static final RobotsRules NONE =
      new RobotsRules(new SimpleRobotRules(RobotRulesMode.ALLOW_ALL), false, 0);

  /** Reads a file; what it does not say is allowed. */
  static RobotsRules parse(String url, byte[] content) {
    var parser = new SimpleRobotRulesParser(Long.MAX_VALUE, 0);
    var told = parser.parseContent(url, content, "text/plain", List.of(AGENT));
    var isForUs = !told.isMatchedWildcard() && !told.getRobotRules().isEmpty();
    return new RobotsRules(told, isForUs, told.getRobotRules().size());
  }

  boolean allows(Target target) {
    return told.isAllowed(target.origin() + target.path());
  }

  /** Crawl-delay, which RFC 9309 does not know but outlets use; zero when not told. */
  Duration crawlDelay() {
    return told.getCrawlDelay() > 0 ? Duration.ofMillis(told.getCrawlDelay()) : Duration.ZERO;
  }
}
