package broadsheet.source;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The fields of a feed or an entry by their keys, with what holds around them.
 *
 * @param nodes where the fields stand in; the first is the entry or channel itself
 */
record Fields(List<MarkupNode> nodes, Map<String, List<MarkupNode>> byKey, FeedScope scope) {
  static Fields of(List<MarkupNode> nodes, FeedScope scope) {
    var byKey = new LinkedHashMap<String, List<MarkupNode>>();
    for (var node : nodes) {
      node.fields()
          .forEach(
              (key, found) -> byKey.computeIfAbsent(key, k -> new ArrayList<>()).addAll(found));
    }
    return new Fields(nodes, byKey, scope);
  }

  static Fields of(MarkupNode node, FeedScope scope) {
    return new Fields(List.of(node), node.fields(), scope);
  }

  MarkupNode node() {
    return nodes.getFirst();
  }

  List<MarkupNode> all(String key) {
    return byKey.getOrDefault(key, List.of());
  }

  /** The fields of these keys, those of the first key first. */
  List<MarkupNode> all(String... keys) {
    var found = new ArrayList<MarkupNode>();
    for (var key : keys) {
      found.addAll(all(key));
    }
    return found;
  }

  /** The first field of the first key that there is with anything in it. */
  @Nullable MarkupNode first(String... keys) {
    for (var key : keys) {
      for (var node : all(key)) {
        if (!node.parts().isEmpty()) {
          return node;
        }
      }
    }
    return null;
  }

  /** The text of the first, without blanks around it; "" when there is none. */
  String text(String... keys) {
    var node = first(keys);
    return node == null ? "" : node.text().strip();
  }

  @Nullable String textOrNull(String... keys) {
    var text = text(keys);
    return text.isEmpty() ? null : text;
  }

  /** The address in the first. */
  @Nullable Url url(String... keys) {
    var node = first(keys);
    return node == null ? null : scope.url(node, node.text());
  }

  /** The time of the first key that can be read, the last word where it stands twice. */
  @Nullable FeedTime time(String... keys) {
    FeedTime unread = null;
    for (var key : keys) {
      for (var node : all(key).reversed()) {
        var text = node.text().strip();
        var time = text.isEmpty() ? null : FeedTimes.of(text);
        if (time != null && time.at() != null) {
          return time;
        }
        unread = unread == null ? time : unread;
      }
    }
    return unread;
  }

  Optional<String> attribute(String key, String name) {
    return all(key).stream().map(node -> node.given(name)).filter(v -> !v.isEmpty()).findFirst();
  }
}
