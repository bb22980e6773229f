package broadsheet.source;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads people out of feeds: Atom's parts, RSS's "post@outlet.example (A Name)" and the like. */
final class FeedPersons {
  private static final int COUNT_MAX = 50;

  private FeedPersons() {}

  /** The people in these elements, at most fifty; those without any part left out. */
  static List<FeedPerson> all(List<MarkupNode> nodes, FeedScope scope) {
    var persons = new ArrayList<FeedPerson>();
    for (var node : nodes) {
      var person = persons.size() < COUNT_MAX ? one(node, scope) : null;
      if (person != null && !persons.contains(person)) {
        persons.add(person);
      }
    }
    return persons;
  }

  static @Nullable FeedPerson one(MarkupNode node, FeedScope scope) {
    var name = first(node, "name", "itunes:name", "foaf:name");
    var email = first(node, "email", "itunes:email", "foaf:mbox");
    var address = first(node, "uri", "url", "homepage", "href");
    if (name.isEmpty() && email.isEmpty() && address.isEmpty()) {
      return written(node.text());
    }
    var url = scope.url(node, address);
    var parsed = email.isEmpty() ? written(name) : null;
    return parsed == null
        ? new FeedPerson(orNull(Blanks.fold(name)), orNull(email), url)
        : new FeedPerson(parsed.name(), parsed.email(), url);
  }

  private static String first(MarkupNode node, String... names) {
    for (var name : names) {
      var child = node.child(name);
      if (child.isPresent()) {
        return child.get().text().strip();
      }
    }
    return "";
  }

  private static @Nullable String orNull(@Nullable String text) {
    return text == null || text.isEmpty() ? null : text;
  }

  /** "a@b.example (Name)", "Name &lt;a@b.example&gt;", "Name (a@b.example)", either alone. */
  static @Nullable FeedPerson written(String text) {
    var folded = Blanks.fold(text);
    if (folded.isEmpty()) {
      return null;
    }
    var at = folded.indexOf('@');
    var begin = at;
    while (begin > 0 && isMail(folded.charAt(begin - 1))) {
      begin--;
    }
    var end = at + 1;
    while (at >= 0 && end < folded.length() && isMail(folded.charAt(end))) {
      end++;
    }
    if (at < 0 || begin == at || folded.indexOf('.', at) < 0 || folded.indexOf('.', at) >= end) {
      return new FeedPerson(folded, null, null);
    }
    var rest = folded.substring(0, begin).replace("mailto:", "") + folded.substring(end);
    return new FeedPerson(orNull(unwrapped(rest)), folded.substring(begin, end), null);
  }

  private static boolean isMail(char c) {
    return Character.isLetterOrDigit(c) || "._%+-".indexOf(c) >= 0;
  }

  private static String unwrapped(String text) {
    var name = Blanks.fold(text.replace("()", "").replace("<>", "").replace("[]", ""));
    var wrapped = name.startsWith("(") && name.endsWith(")");
    return wrapped ? name.substring(1, name.length() - 1).strip() : name;
  }
}
