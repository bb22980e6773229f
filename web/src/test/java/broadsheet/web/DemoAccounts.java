package broadsheet.web;

import broadsheet.article.ArticleId;
import broadsheet.reader.Account;
import broadsheet.reader.AccountStore;
import broadsheet.reader.ArticleMarkStore;
import broadsheet.reader.Bookmark;
import broadsheet.reader.MarkStore;
import broadsheet.reader.PeopleStore;
import broadsheet.reader.Person;
import broadsheet.reader.ReaderId;
import broadsheet.reader.Role;
import broadsheet.reader.Seen;
import broadsheet.reader.Session;
import broadsheet.reader.SessionStore;
import broadsheet.story.StoryId;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Accounts, sessions and marks in memory. */
final class DemoAccounts
    implements AccountStore, SessionStore, MarkStore, ArticleMarkStore, PeopleStore {
  final Map<String, Account> byName = new ConcurrentHashMap<>();
  final Map<String, Session> sessions = new ConcurrentHashMap<>();
  private final Set<ReaderId> keptOut = ConcurrentHashMap.newKeySet();
  private final Map<ReaderId, Map<StoryId, Seen.Mark>> marks = new ConcurrentHashMap<>();
  private final Map<ReaderId, Set<ArticleId>> opened = new ConcurrentHashMap<>();
  private final Map<ReaderId, Bookmark> bookmarks = new ConcurrentHashMap<>();

  @Override
  public boolean add(Account account) {
    return byName.putIfAbsent(account.name(), account) == null;
  }

  @Override
  public Optional<Account> byName(String name) {
    return Optional.ofNullable(byName.get(name)).filter(a -> !keptOut.contains(a.id()));
  }

  @Override
  public Optional<Account> byId(ReaderId id) {
    return byName.values().stream()
        .filter(account -> account.id().equals(id) && !keptOut.contains(id))
        .findFirst();
  }

  @Override
  public boolean hasOwner() {
    return byName.values().stream().anyMatch(account -> account.role() == Role.OWNER);
  }

  @Override
  public void changePassword(ReaderId id, String passwordHash) {
    byName.replaceAll(
        (name, old) -> old.id().equals(id) ? new Account(id, name, old.role(), passwordHash) : old);
    closeAll(id);
  }

  @Override
  public void open(Session session) {
    sessions.put(session.tokenHash(), session);
  }

  @Override
  public Optional<Session> find(String tokenHash, Instant now) {
    return Optional.ofNullable(sessions.get(tokenHash)).filter(s -> s.expires().isAfter(now));
  }

  @Override
  public List<Session> sessions(ReaderId reader, Instant now) {
    return sessions.values().stream()
        .filter(session -> session.reader().equals(reader))
        .sorted(Comparator.comparing(Session::opened).reversed())
        .toList();
  }

  @Override
  public void close(String tokenHash) {
    sessions.remove(tokenHash);
  }

  @Override
  public void closeAll(ReaderId reader) {
    sessions.values().removeIf(session -> session.reader().equals(reader));
  }

  @Override
  public List<Person> people() {
    return byName.values().stream()
        .sorted(Comparator.comparing(Account::name))
        .map(a -> new Person(a.id(), a.name(), a.role(), !keptOut.contains(a.id()), null))
        .toList();
  }

  private boolean leavesAnOwner(ReaderId id) {
    return people().stream()
        .anyMatch(p -> p.role() == Role.OWNER && p.active() && !p.id().equals(id));
  }

  @Override
  public boolean appoint(ReaderId id, Role role) {
    if (role != Role.OWNER && !leavesAnOwner(id)) {
      return false;
    }
    byName.replaceAll(
        (name, old) -> old.id().equals(id) ? new Account(id, name, role, old.passwordHash()) : old);
    return true;
  }

  @Override
  public boolean keepOut(ReaderId id) {
    var isDone = leavesAnOwner(id) && keptOut.add(id);
    if (isDone) {
      closeAll(id);
    }
    return isDone;
  }

  @Override
  public boolean letIn(ReaderId id) {
    return keptOut.remove(id);
  }

  @Override
  public boolean remove(ReaderId id) {
    return leavesAnOwner(id) && byName.values().removeIf(account -> account.id().equals(id));
  }

  @Override
  public void markRead(ReaderId reader, StoryId story, Instant at) {
    of(reader).put(story, new Seen.Mark(at, true));
  }

  @Override
  public void markUnread(ReaderId reader, StoryId story, Instant at) {
    of(reader).put(story, new Seen.Mark(at, false));
  }

  private Map<StoryId, Seen.Mark> of(ReaderId reader) {
    return marks.computeIfAbsent(reader, id -> new ConcurrentHashMap<>());
  }

  @Override
  public Seen seen(ReaderId reader, Collection<StoryId> stories) {
    var among = new HashMap<>(of(reader));
    among.keySet().retainAll(stories);
    return new Seen(bookmarks.getOrDefault(reader, Bookmark.NONE), among);
  }

  @Override
  public Bookmark move(ReaderId reader, UnaryOperator<Bookmark> change) {
    var after = change.apply(bookmarks.getOrDefault(reader, Bookmark.NONE));
    bookmarks.put(reader, after);
    return after;
  }

  @Override
  public void markRead(ReaderId reader, ArticleId article, Instant at) {
    opened.computeIfAbsent(reader, id -> new HashSet<>()).add(article);
  }

  @Override
  public void markUnread(ReaderId reader, Collection<ArticleId> articles) {
    opened.getOrDefault(reader, new HashSet<>()).removeAll(Set.copyOf(articles));
  }

  @Override
  public Set<ArticleId> readAmong(ReaderId reader, Collection<ArticleId> articles) {
    var all = opened.getOrDefault(reader, Set.of());
    return articles.stream().filter(all::contains).collect(Collectors.toSet());
  }
}
