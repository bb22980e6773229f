package broadsheet.app;

import broadsheet.article.ArticleStore;
import broadsheet.article.OutletShelf;
import broadsheet.article.OutletStore;
import broadsheet.article.SignStore;
import broadsheet.article.VersionStore;
import broadsheet.enrichment.EnrichmentStore;
import broadsheet.enrichment.RevisionStore;
import broadsheet.entity.EntityStore;
import broadsheet.entity.RegisterStore;
import broadsheet.entity.RulingStore;
import broadsheet.reader.AccountStore;
import broadsheet.reader.ArticleMarkStore;
import broadsheet.reader.InvitationStore;
import broadsheet.reader.MarkStore;
import broadsheet.reader.PeopleStore;
import broadsheet.reader.SessionStore;
import broadsheet.source.EntryStore;
import broadsheet.source.FeedStore;
import broadsheet.source.IntakeMarkStore;
import broadsheet.source.LookStore;
import broadsheet.source.QuarantineStore;
import broadsheet.source.SubscriptionStore;
import broadsheet.store.Database;
import broadsheet.store.SqlAccountStore;
import broadsheet.store.SqlArticleMarkStore;
import broadsheet.store.SqlArticleStore;
import broadsheet.store.SqlEnrichmentStore;
import broadsheet.store.SqlEntityStore;
import broadsheet.store.SqlEntryStore;
import broadsheet.store.SqlFeedStore;
import broadsheet.store.SqlIntakeMarkStore;
import broadsheet.store.SqlInvitationStore;
import broadsheet.store.SqlMarkStore;
import broadsheet.store.SqlOutletShelf;
import broadsheet.store.SqlOutletStore;
import broadsheet.store.SqlPeopleStore;
import broadsheet.store.SqlQuarantineStore;
import broadsheet.store.SqlRegisterStore;
import broadsheet.store.SqlSessionStore;
import broadsheet.store.SqlSignStore;
import broadsheet.store.SqlStoryRulingStore;
import broadsheet.store.SqlStoryStore;
import broadsheet.store.SqlSubscriptionStore;
import broadsheet.store.SqlVersionStore;
import broadsheet.story.Indexables;
import broadsheet.story.StoryRulingStore;
import broadsheet.story.StoryStore;

/** All that is kept in one data folder, behind core's ports. */
record Stores(
    ArticleStore articles,
    OutletStore outlets,
    OutletShelf outletShelf,
    VersionStore versions,
    RevisionStore revisions,
    EnrichmentStore enrichments,
    EntityStore entities,
    RegisterStore register,
    RulingStore rulings,
    StoryStore stories,
    Indexables indexables,
    AccountStore accounts,
    SessionStore sessions,
    MarkStore marks,
    ArticleMarkStore articleMarks,
    PeopleStore people,
    InvitationStore invitations,
    StoryRulingStore rulingsOnStories,
    FeedStore feeds,
    LookStore looks,
    EntryStore entries,
    QuarantineStore quarantine,
    IntakeMarkStore intakeMarks,
    SubscriptionStore subscriptions,
    SignStore signs) {
  static Stores of(Database database) {
    var versions = new SqlVersionStore(database);
    var stories = new SqlStoryStore(database);
    var feeds = new SqlFeedStore(database);
    var register = new SqlRegisterStore(database);
    return new Stores(
        new SqlArticleStore(database),
        new SqlOutletStore(database),
        new SqlOutletShelf(database),
        versions,
        versions,
        new SqlEnrichmentStore(database),
        new SqlEntityStore(database),
        register,
        register,
        stories,
        stories,
        new SqlAccountStore(database),
        new SqlSessionStore(database),
        new SqlMarkStore(database),
        new SqlArticleMarkStore(database),
        new SqlPeopleStore(database),
        new SqlInvitationStore(database),
        new SqlStoryRulingStore(database),
        feeds,
        feeds,
        new SqlEntryStore(database),
        new SqlQuarantineStore(database),
        new SqlIntakeMarkStore(database),
        new SqlSubscriptionStore(database),
        new SqlSignStore(database));
  }
}
