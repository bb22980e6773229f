package broadsheet.brief;

import java.util.List;

/** Lines of one kind. */
public record BriefSection(SectionKind kind, List<Line> lines) {
  public BriefSection {
    lines = List.copyOf(lines);
  }
}
