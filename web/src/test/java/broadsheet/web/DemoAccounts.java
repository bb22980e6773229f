package broadsheet.web;

import broadsheet.reader.Account;
import broadsheet.reader.AccountStore;
import broadsheet.reader.MarkStore;
import broadsheet.reader.ReaderId;
import broadsheet.reader.Role;
import broadsheet.reader.Session;
import broadsheet.reader.SessionStore;
import broadsheet.story.StoryId;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Accounts, sessions and marks in memory. */
final class DemoAccounts implements AccountStore, SessionStore, MarkStore {
  final Map<String, Account> byName = new ConcurrentHashMap<>();
  final Map<String, Session> sessions = new ConcurrentHashMap<>();
  private final Map<ReaderId, Map<StoryId, Instant>> marks = new ConcurrentHashMap<>();

  @Override
  public boolean add(Account account) {
    return byName.putIfAbsent(account.name(), account) == null;
  }

  @Override
  public Optional<Account> byName(String name) {
    return Optional.ofNullable(byName.get(name));
  }

  @Override
  public Optional<Account> byId(ReaderId id) {
    return byName.values().stream().filter(account -> account.id().equals(id)).findFirst();
  }

  @Override
  public boolean hasOwner() {
    return byName.values().stream().anyMatch(account -> account.role() == Role.OWNER);
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
  public void close(String tokenHash) {
    sessions.remove(tokenHash);
  }

  @Override
  public void closeAll(ReaderId reader) {
    sessions.values().removeIf(session -> session.reader().equals(reader));
  }

  @Override
  public void markRead(ReaderId reader, StoryId story, Instant at) {
    marks.computeIfAbsent(reader, id -> new ConcurrentHashMap<>()).put(story, at);
  }

  @Override
  public void markUnread(ReaderId reader, StoryId story) {
    marks.getOrDefault(reader, new HashMap<>()).remove(story);
  }

  @Override
  public Map<StoryId, Instant> readAmong(ReaderId reader, Collection<StoryId> stories) {
    var read = new HashMap<>(marks.getOrDefault(reader, Map.of()));
    read.keySet().retainAll(stories);
    return read;
  }
}
