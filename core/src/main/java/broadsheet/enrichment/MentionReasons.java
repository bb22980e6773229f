package broadsheet.enrichment;

import broadsheet.text.Span;
import broadsheet.text.WordForms;
import broadsheet.text.Words;
import java.util.ArrayList;
import java.util.List;

/** What in a text speaks for a mention being what it is taken for, in words. */
public final class MentionReasons {
  private static final int REACH = 40;

  private MentionReasons() {}

  /**
   * Why it is of its type, and why it is this one.
   *
   * @param mentions all of the text
   */
  public static List<String> of(String text, Mention mention, List<Mention> mentions) {
    var form = WordForms.withoutPossessive(mention.span().in(text));
    var reasons = new ArrayList<String>();
    reasons.add(type(text, mention, form));
    if (!form.equals(mention.name())) {
      reasons.add(identity(text, mention, mentions));
    }
    if (mention.told() != null) {
      reasons.add("role by the words \u201c" + mention.told().span().in(text) + "\u201d");
    }
    return List.copyOf(reasons);
  }

  private static String type(String text, Mention mention, String form) {
    var before = before(text, mention.span());
    var quoted = "\u201c" + before + "\u201d stands before it";
    return switch (mention.type()) {
      case PERSON -> person(mention, before, quoted);
      case PLACE -> {
        var known = Countries.isPlace(form) || Countries.isShortForm(form);
        var cued = NameWords.PLACE_CUES.contains(NameWords.key(before));
        yield known
            ? "a place: known by name"
            : cued ? "a place: " + quoted : "found as the name of a place";
      }
      case ORGANIZATION -> organization(form);
      case GROUP ->
          Countries.isPeople(form)
              ? "a people or party: known by name"
              : "found as the name of a people or group";
      case EVENT, WORK, LAW, OTHER -> "found as a name of another kind";
    };
  }

  private static String person(Mention mention, String before, String quoted) {
    if (NameWords.TITLES.contains(NameWords.key(before))) {
      return "a person: " + quoted;
    }
    return mention.told() == null
        ? "found as the name of a person"
        : "a person: the text gives a role";
  }

  private static String organization(String form) {
    var last = NameWords.key(form.substring(form.lastIndexOf(' ') + 1));
    return NameWords.ORGANIZATIONS.contains(last)
        ? "an organisation: its name ends with \u201c" + last + "\u201d"
        : "found as the name of an organisation";
  }

  private static String before(String text, Span span) {
    var head = text.substring(Math.max(0, span.begin() - REACH), span.begin());
    var words = Words.in(head);
    return words.isEmpty() ? "" : words.getLast().in(head);
  }

  private static String identity(String text, Mention mention, List<Mention> mentions) {
    var name = "\u201c" + mention.name() + "\u201d";
    var full =
        mentions.stream()
            .filter(other -> other.entity().equals(mention.entity()))
            .filter(other -> other.span().in(text).startsWith(mention.name()))
            .findFirst();
    if (full.isEmpty()) {
      return "short for " + name;
    }
    return full.get().span().begin() < mention.span().begin()
        ? "named in full before: " + name
        : "named in full later: " + name;
  }
}
