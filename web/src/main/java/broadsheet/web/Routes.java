package broadsheet.web;

import static broadsheet.web.Access.ANYONE;
import static broadsheet.web.Access.EDITOR;
import static broadsheet.web.Access.OWNER;
import static broadsheet.web.Access.READER;
import static broadsheet.web.Route.get;
import static broadsheet.web.Route.post;

import java.util.List;

/** The one table of all addresses and of who may call them. */
final class Routes {
  private final Pages pages;
  private final Assets assets;
  private final AccountRoutes accounts;
  private final IntakeRoutes intakes;
  private final FrontRoutes fronts;
  private final StoryRoutes stories;
  private final ArticleRoutes articles;
  private final OutletRoutes outlets;
  private final FindRoutes finds;

  Routes(Desk desk, Cookies cookies, Pages pages, Assets assets) {
    var files = new StoryFiles(desk);
    this.pages = pages;
    this.assets = assets;
    this.accounts = new AccountRoutes(desk, pages, cookies);
    this.intakes = new IntakeRoutes(desk, pages);
    this.fronts = new FrontRoutes(desk, pages, files);
    this.stories = new StoryRoutes(desk, pages, files);
    this.articles = new ArticleRoutes(desk, pages, files);
    this.outlets = new OutletRoutes(desk, pages);
    this.finds = new FindRoutes(desk, pages);
  }

  List<Route> table() {
    return List.of(
        get("/", ANYONE, fronts::show),
        get("/changes", ANYONE, fronts::changes),
        get("/story/{slug}", ANYONE, stories::show),
        post("/story/{slug}/read", READER, stories::markRead),
        post("/story/{slug}/unread", READER, stories::markUnread),
        get("/article/{slug}", ANYONE, articles::show),
        get("/article/{slug}/versions", ANYONE, articles::versions),
        get("/outlets", ANYONE, outlets::list),
        get("/outlet/{slug}", ANYONE, outlets::show),
        post("/outlet/{slug}", EDITOR, outlets::set),
        post("/outlet/{slug}/merge", EDITOR, outlets::merge),
        get("/tag/{key}", ANYONE, finds::tag),
        get("/search", ANYONE, finds::search),
        get("/add", EDITOR, intakes::add),
        post("/add/files", EDITOR, intakes::addFiles),
        post("/add/path", OWNER, intakes::addPath),
        post("/add/demo", EDITOR, intakes::addDemo),
        get("/intake/{number}", EDITOR, intakes::progress),
        get("/intake/{number}/events", EDITOR, intakes::events),
        get("/welcome", ANYONE, accounts::welcome),
        post("/welcome", ANYONE, accounts::makeOwner),
        get("/login", ANYONE, accounts::login),
        post("/login", ANYONE, accounts::signIn),
        post("/logout", READER, accounts::signOut),
        post("/theme", ANYONE, accounts::chooseTheme),
        get("/about/keys", ANYONE, ctx -> pages.show(ctx, "keys", "Keys", "")),
        get("/assets/{name}", ANYONE, assets::send),
        get("/favicon.ico", ANYONE, assets::sendIcon));
  }

  String ownerCode() {
    return accounts.ownerCode();
  }

  void close() {
    intakes.close();
  }
}
