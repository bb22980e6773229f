package broadsheet.enrichment.figure;

import broadsheet.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds the incidents of an English text: a sentence that tells of a harmful event and of a place
 * begins one, or goes on with the one of this place; a sentence without place goes on with the
 * last.
 */
final class IncidentReader {
  private static final int INCIDENTS_MAX = 60;
  private static final int FORCE_NEAR = 4;
  private static final int OBJECT_MAX = 7;

  private final FigureContext context;
  private final List<Token> tokens;
  private final List<List<Harm>> harms = new ArrayList<>();
  private final Map<String, IncidentDraft> drafts = new HashMap<>();
  private final List<IncidentDraft> order = new ArrayList<>();
  private final int[] ends;
  private @Nullable IncidentDraft last;
  private @Nullable String day;
  private int lastSentence;

  private IncidentReader(FigureContext context, HarmReport report) {
    this.context = context;
    this.tokens = context.tokens();
    this.ends = HarmReport.ends(tokens, context.text());
    for (var i = 0; i <= ends.length; i++) {
      harms.add(new ArrayList<>());
    }
    report.harms().forEach(harm -> harms.get(harm.sentence()).add(harm));
  }

  /** In the order of the text. */
  static List<Incident> in(FigureContext context, HarmReport report, List<Figure> figures) {
    var reader = new IncidentReader(context, report);
    for (var i = 0; i < reader.ends.length && reader.order.size() < INCIDENTS_MAX; i++) {
      reader.sentence(i);
    }
    figures.forEach(reader::missing);
    return reader.order.stream()
        .filter(IncidentDraft::isTold)
        .map(draft -> draft.incident(reader.day))
        .toList();
  }

  private void sentence(int number) {
    var from = number == 0 ? 0 : ends[number - 1];
    var to = ends[number];
    var told = harms.get(number + 1);
    if (to <= from || told.stream().anyMatch(Harm::background)) {
      return;
    }
    var kind = kind(from, to);
    var damage = Damage.in(tokens, from, to);
    if (kind == null && damage.isEmpty() && told.isEmpty()) {
      return;
    }
    var place = place(from, to);
    var strong = !damage.isEmpty() || !told.isEmpty() || isStrong(from, to);
    var goesOn = place == null && last != null && number - lastSentence == 1 && isBack(from);
    if (place == null && !goesOn) {
      place = strong ? country(from, to) : null;
    }
    if ((!strong && !drafts.containsKey(key(place))) || (place == null && !goesOn)) {
      return;
    }
    var draft = goesOn && last != null ? last : draft(place);
    last = draft;
    lastSentence = number;
    fill(draft, kind, from, to);
    draft.damage.addAll(damage);
    told.forEach(harm -> harm(draft, harm));
  }

  /** Whether a verb, and no mere noun, tells that something happened. */
  private boolean isStrong(int from, int to) {
    for (var at = from; at < to; at++) {
      var verb = IncidentWords.VERBS.contains(tokens.get(at).key());
      var down = tokens.get(at).is("shot") && isDowned(at, to);
      if (down || (verb && (at == from || !tokens.get(at - 1).is("a")))) {
        return true;
      }
    }
    return false;
  }

  /** Whether a sentence begins as one does that goes on: "The strike", "He added". */
  private boolean isBack(int from) {
    var key = tokens.get(from).key();
    return IncidentWords.BACK.contains(key) || IncidentWords.kind(key) != null;
  }

  private @Nullable String country(int from, int to) {
    var begin = tokens.get(from).begin();
    var end = tokens.get(to - 1).end();
    for (var place : context.places()) {
      if (place.sort() == NamedPlace.Sort.COUNTRY
          && place.span().begin() >= begin
          && place.span().end() <= end) {
        return place.name();
      }
    }
    return null;
  }

  private static String key(@Nullable String place) {
    return place == null ? "" : place.toLowerCase(Locale.ROOT);
  }

  private IncidentDraft draft(@Nullable String place) {
    var key = key(place);
    var known = drafts.get(key);
    if (known == null) {
      known = new IncidentDraft(place);
      drafts.put(key, known);
      order.add(known);
    }
    return known;
  }

  private void fill(IncidentDraft draft, @Nullable String kind, int from, int to) {
    var date = context.date(from, from, to);
    day = day == null ? date : day;
    draft.date = draft.date == null ? date : draft.date;
    draft.kind = draft.kind == null ? kind : draft.kind;
    for (var at = from; at < to; at++) {
      var means = IncidentWords.means(tokens.get(at).key());
      if (means != null) {
        draft.means.add(means);
      }
    }
    draft.by = draft.by == null ? by(from, to) : draft.by;
    draft.object = draft.object == null ? object(from, to, draft.place) : draft.object;
    var span = new Span(tokens.get(from).begin(), tokens.get(to - 1).end());
    var speaker = speaker(span, from, to);
    if (speaker != null) {
      draft.according.add(speaker);
    }
  }

  private @Nullable String speaker(Span sentence, int from, int to) {
    for (var saying : context.sayings()) {
      if (saying.content().overlaps(sentence)) {
        return saying.speaker();
      }
    }
    return context.according(sentence, from, to);
  }

  private void harm(IncidentDraft draft, Harm harm) {
    var group = harm.group();
    var counted = group.isCounted() || group.type() == Group.Type.ONE;
    if (!counted || group.partial() || group.attackers() || group.count() == 0) {
      return;
    }
    var span = new Span(tokens.get(group.from()).begin(), tokens.get(group.to() - 1).end());
    draft.toll(
        harm.kind(), new Toll(group.count(), null, Qualifiers.before(tokens, group.from()), span));
  }

  /** Those missing are no harm of a clause; the figure's place tells whose they are. */
  private void missing(Figure figure) {
    if (figure.unit().equals("missing") && !order.isEmpty()) {
      var key = figure.place() == null ? "" : figure.place().toLowerCase(Locale.ROOT);
      var draft = drafts.getOrDefault(key, order.getFirst());
      draft.missing(new Toll(figure.value(), figure.max(), figure.qualifier(), figure.span()));
    }
  }

  private @Nullable String kind(int from, int to) {
    for (var at = from; at < to; at++) {
      var key = tokens.get(at).key();
      if ((key.equals("shot") || key.equals("downed")) && isDowned(at, to)) {
        return "interception";
      }
      var kind = IncidentWords.kind(key);
      if (kind != null && (at == from || !tokens.get(at - 1).is("-"))) {
        return kind;
      }
    }
    return null;
  }

  private boolean isDowned(int at, int to) {
    return tokens.get(at).is("downed") || (at + 1 < to && tokens.get(at + 1).is("down"));
  }

  /** The place where it happened: a town or region behind "in", "on", "near", or named as such. */
  private @Nullable String place(int from, int to) {
    var begin = tokens.get(from).begin();
    var end = tokens.get(to - 1).end();
    NamedPlace best = null;
    var most = 0;
    for (var place : context.places()) {
      if (place.sort() == NamedPlace.Sort.TOWN
          && place.span().begin() >= begin
          && place.span().end() <= end) {
        var worth = worth(place, from, to);
        if (worth > most) {
          most = worth;
          best = place;
        }
      }
    }
    return best == null ? null : best.name();
  }

  private int worth(NamedPlace place, int from, int to) {
    var first = from;
    while (first < to && tokens.get(first).begin() < place.span().begin()) {
      first++;
    }
    var next = first;
    while (next < to && tokens.get(next).begin() < place.span().end()) {
      next++;
    }
    if (next < to && tokens.get(next).is("'s") && !isRegion(next + 1, to)) {
      return 1;
    }
    var region =
        isRegion(next, to)
            || isRegion(next - 1, to)
            || (first - 2 >= from && isRegion(first - 2, to));
    for (var at = first - 1; at >= Math.max(from, first - FORCE_NEAR); at--) {
      if (IncidentWords.AT.contains(tokens.get(at).key())) {
        return region ? 4 : 3;
      }
    }
    return region ? 3 : 0;
  }

  private boolean isRegion(int at, int to) {
    return at >= 0 && at < to && IncidentWords.REGIONS.contains(tokens.get(at).key());
  }

  /** "Russian missile", "Norvian forces": a people's name right before what it does it with. */
  private @Nullable String by(int from, int to) {
    var begin = tokens.get(from).begin();
    var end = tokens.get(to - 1).end();
    for (var place : context.places()) {
      if (place.sort() != NamedPlace.Sort.PEOPLE
          || place.span().begin() < begin
          || place.span().end() > end) {
        continue;
      }
      if (isForce(place, from, to)) {
        return place.name();
      }
    }
    return null;
  }

  private boolean isForce(NamedPlace people, int from, int to) {
    var at = from;
    while (at < to && tokens.get(at).begin() < people.span().end()) {
      at++;
    }
    for (var next = at; next < Math.min(to, at + FORCE_NEAR); next++) {
      if (IncidentWords.FORCES.contains(tokens.get(next).key())) {
        return true;
      }
      if (!tokens.get(next).isWord()) {
        return false;
      }
    }
    return false;
  }

  private @Nullable String object(int from, int to, @Nullable String place) {
    for (var at = from; at + 1 < to; at++) {
      var key = tokens.get(at).key();
      var on = tokens.get(at + 1).is("on") && IncidentWords.FORCES.contains(key);
      if (!on && !IncidentWords.HITS.contains(key)) {
        continue;
      }
      var begin = on ? at + 2 : at + 1;
      var end = begin;
      while (end < to && end < begin + OBJECT_MAX && isObject(tokens.get(end), end == begin)) {
        end++;
      }
      if (end > begin) {
        var words = context.text().substring(tokens.get(begin).begin(), tokens.get(end - 1).end());
        var region = IncidentWords.REGIONS.contains(tokens.get(end - 1).key());
        return region || (place != null && words.equals(place)) ? null : words;
      }
    }
    return null;
  }

  private static boolean isObject(Token token, boolean first) {
    var article = token.is("the") || token.is("a") || token.is("an");
    return token.is("-")
        || token.isNumber()
        || (token.isWord() && (article ? first : Nouns.isNoun(token)));
  }
}
