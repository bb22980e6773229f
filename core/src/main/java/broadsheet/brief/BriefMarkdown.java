package broadsheet.brief;

import broadsheet.article.Citation;
import java.util.function.Function;

/** Prints briefs as Markdown, for people. */
public final class BriefMarkdown {
  private BriefMarkdown() {}

  /**
   * A brief with its sources behind each line.
   *
   * @param sources names the source of a citation, such as its outlet
   */
  public static String print(Brief brief, Function<Citation, String> sources) {
    var text = new StringBuilder();
    text.append("# ").append(escaped(brief.headline())).append("\n\n");
    text.append(escaped(brief.gist())).append('\n');
    for (var section : brief.sections()) {
      text.append("\n## ").append(SectionTitles.of(section.kind())).append("\n\n");
      for (var line : section.lines()) {
        text.append("- ").append(escaped(line.text())).append(" (");
        text.append(escaped(sources.apply(line.citations().getFirst()))).append(")\n");
      }
    }
    return text.toString();
  }

  private static String escaped(String text) {
    var out = new StringBuilder();
    text.chars()
        .forEach(c -> {
          if ("\\`*_<>[]#".indexOf(c) >= 0) {
            out.append('\\');
          }
          out.append((char) c);
        });
    return out.toString();
  }
}
