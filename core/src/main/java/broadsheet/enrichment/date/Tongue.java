package broadsheet.enrichment.date;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A language's words of the calendar, found by the words with which they begin. */
final class Tongue {
  private static final Map<String, Tongue> ALL =
      TongueTables.ALL.entrySet().stream()
          .collect(
              Collectors.toUnmodifiableMap(
                  Map.Entry::getKey, entry -> new Tongue(entry.getValue())));

  /** Words of one kind: which of the kind, and the first token behind them. */
  record Sign(int number, int to) {}

  private record Form(List<String> words, int number) {}

  private final Map<String, Map<String, List<Form>>> kinds = new HashMap<>();
  private final Map<String, List<String>> endings = new HashMap<>();

  private Tongue(String table) {
    table.lines().forEach(this::add);
  }

  static @Nullable Tongue of(String language) {
    return ALL.get(language);
  }

  private void add(String line) {
    var parts = line.strip().split(" +", -1);
    var kind = kinds.computeIfAbsent(parts[0], name -> new HashMap<>());
    for (var number = 1; number < parts.length; number++) {
      add(kind, parts[number], number);
      if (parts[0].endsWith("_end")) {
        endings.put(parts[0], List.of(parts[number].split("/", -1)));
      }
    }
  }

  private static void add(Map<String, List<Form>> kind, String forms, int number) {
    for (var form : forms.split("/", -1)) {
      var words = List.of(form.split("_", -1));
      kind.computeIfAbsent(words.getFirst(), first -> new ArrayList<>())
          .add(new Form(words, number));
    }
  }

  /** The longest words of the kind that begin there; null when none do. */
  @Nullable Sign at(String kind, Tokens tokens, int at) {
    Sign longest = null;
    for (var form : forms(kind, tokens.key(at))) {
      var to = at + form.words().size();
      if (tokens.are(at, form.words().toArray(String[]::new))
          && (longest == null || to > longest.to())) {
        longest = new Sign(form.number(), to);
      }
    }
    return longest;
  }

  /** Whether words of the kind stand right before the token. */
  boolean isBefore(String kind, Tokens tokens, int at) {
    for (var begin = at - 1; begin >= at - 3; begin--) {
      var sign = at(kind, tokens, begin);
      if (sign != null && sign.to() == at) {
        return true;
      }
    }
    return false;
  }

  boolean has(String kind) {
    return kinds.containsKey(kind);
  }

  boolean endsAs(String kind, String word) {
    for (var ending : endings.getOrDefault(kind, List.of())) {
      if (word.length() > ending.length() + 2 && word.endsWith(ending)) {
        return true;
      }
    }
    return false;
  }

  private List<Form> forms(String kind, String first) {
    var forms = kinds.get(kind);
    return forms == null ? List.of() : forms.getOrDefault(first, List.of());
  }
}
