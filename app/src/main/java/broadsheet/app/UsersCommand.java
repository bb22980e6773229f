package broadsheet.app;

import broadsheet.reader.Account;
import broadsheet.reader.Person;
import broadsheet.reader.Role;
import broadsheet.store.Database;
import broadsheet.store.StoreException;
import broadsheet.web.Invitations;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.json.JsonMapper;

/** Lists who has an account, and lets others in. */
@Command(
    name = "users",
    mixinStandardHelpOptions = true,
    description = "List who has an account, and as what.")
final class UsersCommand implements Callable<Integer> {
  private static final JsonMapper MAPPER = new JsonMapper();

  /** As whom such links are made. */
  private static final String CONSOLE = "the console";

  /** What somebody may be made. */
  enum Post {
    reader,
    editor,
    owner;

    Role role() {
      return Role.valueOf(name().toUpperCase(Locale.ROOT));
    }
  }

  @Mixin private final DataOption data = new DataOption();

  private final Terminal terminal;
  private final InstantSource clock = InstantSource.system();

  UsersCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    return with(
        data,
        stores -> {
          stores.people().people().forEach(person -> terminal.print(line(person)));
          return Tally.ALL_WELL;
        });
  }

  private static String line(Person person) {
    var since = person.since();
    return MAPPER
        .createObjectNode()
        .put("name", person.name())
        .put("role", person.role().name().toLowerCase(Locale.ROOT))
        .put("active", person.active())
        .put("since", since == null ? null : since.toString())
        .toString();
  }

  @Command(
      name = "invite",
      mixinStandardHelpOptions = true,
      description = "Print a link with which one person can make an account, within seven days.")
  Integer invite(
      @Parameters(paramLabel = "ROLE", description = "reader, editor or owner") Post post,
      @Option(names = "--address", paramLabel = "ADDRESS", description = Links.HELP)
          @Nullable String address,
      @Mixin DataOption folder) {
    return with(
        folder,
        stores ->
            print(
                new Invitations(stores.invitations(), clock).invite(post.role(), CONSOLE),
                address));
  }

  @Command(
      name = "reset",
      mixinStandardHelpOptions = true,
      description = "Print a link with which somebody can choose a new password, within a day.")
  Integer reset(
      @Parameters(paramLabel = "NAME", description = Links.NAME) String name,
      @Option(names = "--address", paramLabel = "ADDRESS", description = Links.HELP)
          @Nullable String address,
      @Mixin DataOption folder) {
    return with(
        folder,
        stores -> {
          var account = account(stores, name);
          var links = new Invitations(stores.invitations(), clock);
          return account.isEmpty()
              ? unknown(name)
              : print(links.renew(account.get(), CONSOLE), address);
        });
  }

  @Command(
      name = "role",
      mixinStandardHelpOptions = true,
      description = "Make somebody a reader, an editor or an owner.")
  Integer role(
      @Parameters(paramLabel = "NAME", description = Links.NAME) String name,
      @Parameters(paramLabel = "ROLE", description = "reader, editor or owner") Post post,
      @Mixin DataOption folder) {
    return with(
        folder,
        stores -> {
          var account = account(stores, name);
          if (account.isEmpty()) {
            return unknown(name);
          }
          if (stores.people().appoint(account.get().id(), post.role())) {
            return Tally.ALL_WELL;
          }
          terminal.err().println(new Problem(name, "is the last owner, and the paper needs one"));
          return Tally.SOME_FAILED;
        });
  }

  /** Words of the options and arguments that several commands have. */
  private static final class Links {
    static final String HELP = "where browsers reach the paper (default: http://localhost:8080)";
    static final String NAME = "the name that they sign in with";

    private Links() {}
  }

  private static Optional<Account> account(Stores stores, String name) {
    return stores.accounts().byName(name.toLowerCase(Locale.ROOT));
  }

  private int unknown(String name) {
    terminal.err().println(new Problem(name, "has no account that may come in"));
    return Tally.SOME_FAILED;
  }

  private int print(Optional<String> path, @Nullable String address) {
    if (path.isEmpty()) {
      terminal.err().println(new Problem("no link", "too many are open; revoke some first"));
      return Tally.SOME_FAILED;
    }
    terminal.print((address == null ? "http://localhost:8080" : address) + path.get());
    return Tally.ALL_WELL;
  }

  private static int with(DataOption data, ToIntFunction<Stores> work) {
    return with(data.folder(), work);
  }

  private static int with(Path folder, ToIntFunction<Stores> work) {
    try (var database = Database.open(folder)) {
      return work.applyAsInt(Stores.of(database));
    } catch (StoreException e) {
      throw new CannotStart(String.valueOf(e.getMessage()), e);
    }
  }
}
