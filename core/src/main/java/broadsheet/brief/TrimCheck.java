package broadsheet.brief;

import broadsheet.article.Article;
import broadsheet.text.Span;
import broadsheet.text.Words;
import org.jspecify.annotations.Nullable;

/** Does a trimmed line's edits again on its span and judges each of them. */
final class TrimCheck {
  private final Line line;
  private final Article article;
  private final Span span;

  TrimCheck(Line line, Article article, Span span) {
    this.line = line;
    this.article = article;
    this.span = span;
  }

  /** What is wrong; null when nothing is. */
  @Nullable String fault() {
    if (line.edits().isEmpty()) {
      return "trimmed, yet without edits";
    }
    var text = span.in(article.text());
    for (var record : line.edits()) {
      var edit = Edit.parse(record).orElse(null);
      if (edit == null) {
        return "an edit that is not listed: " + record;
      }
      var fault = fault(edit, text);
      if (fault != null) {
        return fault;
      }
      var next = edit.applied(text);
      if (next.isEmpty()) {
        return "an edit that does not fit: " + record;
      }
      text = next.get();
    }
    return text.equals(line.text()) ? null : "changed beyond its recorded edits";
  }

  private @Nullable String fault(Edit edit, String text) {
    return switch (edit) {
      case Edit.LeaveOut out -> out.isListed() ? null : "left out more than a connective";
      case Edit.NameFor name -> person(name);
      case Edit.NameBefore name -> surname(name, text, article);
      case Edit.DayAfter day -> Days.fault(day, text, article.date());
    };
  }

  private @Nullable String person(Edit.NameFor edit) {
    var names = Evidence.namesBefore(article.text(), span.begin());
    if (!names.contains(edit.name()) || Names.isBody(edit.name())) {
      return "nobody of that name right before: " + edit.name();
    }
    return names.size() == 1 ? null : "more than one can be meant: " + String.join(", ", names);
  }

  /** "Defence Orlik": another capitalised word stands right before it, and no title. */
  private static boolean isInName(String surname, String text) {
    var at = Edit.firstWord(text, surname).map(found -> found.begin()).orElse(0);
    var before = text.substring(0, at).stripTrailing();
    var word = before.substring(before.lastIndexOf(' ') + 1);
    return !word.isEmpty()
        && Character.isUpperCase(word.charAt(0))
        && !word.endsWith(".")
        && !Terms.isFunctionWord(Words.key(word));
  }

  /** Why the first name may not be put there; null when it may. */
  static @Nullable String surname(Edit.NameBefore edit, String text, Article article) {
    if (Names.isBody(edit.surname())
        || Names.isTitle(edit.surname())
        || isInName(edit.surname(), text)) {
      return "not a bare surname: " + edit.surname();
    }
    var full = edit.given() + " " + edit.surname();
    var named = 0;
    for (var name : Names.in(article.text()).stream().distinct().toList()) {
      var fits = name.endsWith(" " + edit.surname());
      if (fits && !name.equals(full) && !name.endsWith(" " + full)) {
        return "more than one of that surname: " + name;
      }
      named += fits ? 1 : 0;
    }
    return named > 0 ? null : "nobody of that name: " + full;
  }
}
