package broadsheet.web;

import static broadsheet.web.Access.ANYONE;
import static broadsheet.web.Access.EDITOR;
import static broadsheet.web.Access.OWNER;
import static broadsheet.web.Access.PROGRAM;
import static broadsheet.web.Access.READER;
import static broadsheet.web.Route.get;
import static broadsheet.web.Route.post;

import java.util.List;
import java.util.stream.Stream;

/** The one table of all addresses and of who may call them. */
final class Routes {
  private final Pages pages;
  private final Assets assets;
  private final AccountRoutes accounts;
  private final IntakeRoutes intakes;
  private final FollowRoutes follows;
  private final SourceRoutes sources;
  private final QuarantineRoutes quarantine;
  private final RecipeRoutes recipes;
  private final FrontRoutes fronts;
  private final StoryRoutes stories;
  private final ArticleRoutes articles;
  private final OutletRoutes outlets;
  private final SignRoutes signs;
  private final EntityRoutes entities;
  private final FindRoutes finds;
  private final AskRoutes asks;
  private final HubRoutes hubs;
  private final PeopleRoutes people;
  private final JoinRoutes joins;
  private final OwnRoutes own;
  private final Visits visits;
  private final CorrectionRoutes corrections;
  private final MembershipRoutes memberships;

  Routes(Desk desk, Cookies cookies, Pages pages, Assets assets) {
    var files = new StoryFiles(desk);
    this.pages = pages;
    this.assets = assets;
    var passwords = new Passwords();
    var sessions = new Sessions(desk, cookies);
    this.accounts = new AccountRoutes(desk, pages, cookies, passwords);
    this.people = new PeopleRoutes(desk, pages, new Invitations(desk.invitations(), desk.clock()));
    this.joins = new JoinRoutes(desk, pages, passwords, sessions);
    this.own = new OwnRoutes(desk, pages, passwords, sessions);
    this.visits = new Visits(desk);
    this.corrections = new CorrectionRoutes(desk, pages);
    this.memberships = new MembershipRoutes(desk, pages);
    this.intakes = new IntakeRoutes(desk, pages);
    this.follows = new FollowRoutes(desk, pages);
    this.sources = new SourceRoutes(desk, pages);
    this.quarantine = new QuarantineRoutes(desk, pages);
    this.recipes = new RecipeRoutes(desk, pages);
    this.fronts = new FrontRoutes(desk, pages, files);
    this.stories = new StoryRoutes(desk, pages, files);
    this.articles = new ArticleRoutes(desk, pages, files);
    this.outlets = new OutletRoutes(desk, pages);
    this.signs = new SignRoutes(desk);
    this.entities = new EntityRoutes(desk, pages);
    this.finds = new FindRoutes(desk, pages);
    this.asks = new AskRoutes(desk, pages);
    this.hubs = new HubRoutes(desk.sources().hubs());
  }

  List<Route> table() {
    return Stream.of(paper(), editing(), intake(), sources(), account(), people())
        .flatMap(List::stream)
        .toList();
  }

  private List<Route> paper() {
    return List.of(
        get("/", ANYONE, fronts::show),
        get("/changes", ANYONE, fronts::changes),
        get("/story/{slug}", ANYONE, stories::show),
        post("/story/{slug}/read", READER, stories::markRead),
        post("/story/{slug}/unread", READER, stories::markUnread),
        post("/read-up-to", READER, visits::readUpTo),
        post("/read-up-to/undo", READER, visits::takeBack),
        get("/article/{slug}", ANYONE, articles::show),
        post("/article/{slug}/read", READER, articles::markRead),
        post("/article/{slug}/unread", READER, articles::markUnread),
        get("/article/{slug}/versions", ANYONE, articles::versions),
        get("/article/{slug}/understanding", ANYONE, articles::understanding),
        get("/entity/{slug}", ANYONE, entities::show),
        post("/entity/{slug}/unite", EDITOR, entities::unite),
        post("/entity/{slug}/split", EDITOR, entities::split),
        get("/outlets", ANYONE, outlets::list),
        get("/outlet/{slug}", ANYONE, outlets::show),
        post("/outlet/{slug}", EDITOR, outlets::set),
        post("/outlet/{slug}/merge", EDITOR, outlets::merge),
        get("/sign/{key}", ANYONE, signs::send),
        get("/tag/{key}", ANYONE, finds::tag),
        get("/ask", READER, asks::show),
        get("/search", ANYONE, finds::search),
        get("/about/keys", ANYONE, ctx -> pages.show(ctx, "keys", "Keys", "")),
        get("/assets/{name}", ANYONE, assets::send),
        get("/favicon.ico", ANYONE, assets::sendIcon));
  }

  private List<Route> editing() {
    return List.of(
        get("/story/{slug}/history", READER, memberships::history),
        get("/story/{slug}/correct", EDITOR, corrections::show),
        post("/story/{slug}/split", EDITOR, corrections::split),
        post("/story/{slug}/pin", EDITOR, corrections::pin),
        post("/story/{slug}/merge", EDITOR, corrections::merge),
        get("/corrections", EDITOR, memberships::all),
        post("/corrections/{number}/undo", EDITOR, corrections::undo));
  }

  private List<Route> intake() {
    return List.of(
        get("/add", EDITOR, intakes::add),
        post("/add/files", EDITOR, intakes::addFiles),
        post("/add/path", OWNER, intakes::addPath),
        post("/add/demo", EDITOR, intakes::addDemo),
        get("/intake/{number}", EDITOR, intakes::progress),
        get("/intake/{number}/events", EDITOR, intakes::events),
        post("/add/address", EDITOR, follows::find),
        get("/find/{number}", EDITOR, follows::finding),
        post("/find/{number}", EDITOR, follows::followFound),
        get("/papers", EDITOR, follows::papers),
        post("/papers", EDITOR, follows::followPapers),
        post("/add/opml", EDITOR, follows::followList));
  }

  private List<Route> sources() {
    return List.of(
        get("/sources", READER, sources::list),
        get("/sources.opml", READER, sources::export),
        get("/sources/{id}", READER, sources::show),
        post("/sources/{id}", EDITOR, sources::act),
        post("/sources/{id}/settings", EDITOR, sources::settle),
        post("/sources/{id}/replace", EDITOR, sources::replace),
        get("/websub/{path}", PROGRAM, hubs::verify),
        post("/websub/{path}", PROGRAM, hubs::deliver),
        get("/quarantine", EDITOR, quarantine::list),
        post("/quarantine", EDITOR, quarantine::retryShown),
        get("/quarantine/{id}", EDITOR, quarantine::show),
        post("/quarantine/{id}/retry", EDITOR, quarantine::retry),
        post("/quarantine/{id}/drop", EDITOR, quarantine::drop),
        get("/recipe", OWNER, recipes::form),
        post("/recipe", OWNER, recipes::preview));
  }

  private List<Route> account() {
    return List.of(
        get("/welcome", ANYONE, accounts::welcome),
        post("/welcome", ANYONE, accounts::makeOwner),
        get("/login", ANYONE, accounts::login),
        post("/login", ANYONE, accounts::signIn),
        post("/logout", READER, accounts::signOut),
        post("/theme", ANYONE, accounts::chooseTheme),
        get("/join", ANYONE, joins::show),
        post("/join", ANYONE, joins::join),
        get("/account", READER, own::show),
        post("/account/password", READER, own::changePassword),
        post("/account/sessions/end", READER, own::endSession));
  }

  private List<Route> people() {
    return List.of(
        get("/people", OWNER, people::list),
        post("/people/invite", OWNER, people::invite),
        post("/people/revoke", OWNER, people::revoke),
        post("/people/{id}/role", OWNER, people::appoint),
        post("/people/{id}/reset", OWNER, people::reset),
        post("/people/{id}/out", OWNER, people::keepOut),
        post("/people/{id}/in", OWNER, people::letIn),
        post("/people/{id}/remove", OWNER, people::remove));
  }

  String ownerCode() {
    return accounts.ownerCode();
  }

  void close() {
    intakes.close();
  }
}
