package broadsheet.web;

import broadsheet.article.ArticleId;
import broadsheet.article.ArticleStore;
import broadsheet.article.OutletShelf;
import broadsheet.article.OutletStore;
import broadsheet.article.SignStore;
import broadsheet.article.VersionStore;
import broadsheet.ask.Answer;
import broadsheet.ask.Question;
import broadsheet.brief.Brief;
import broadsheet.enrichment.EnrichedArticle;
import broadsheet.enrichment.EnrichmentStore;
import broadsheet.enrichment.SentenceVector;
import broadsheet.entity.EntityStore;
import broadsheet.entity.RegisterDesk;
import broadsheet.reader.AccountStore;
import broadsheet.reader.ArticleMarkStore;
import broadsheet.reader.InvitationStore;
import broadsheet.reader.MarkStore;
import broadsheet.reader.PeopleStore;
import broadsheet.reader.SessionStore;
import broadsheet.source.Intake;
import broadsheet.story.RelatedFinder;
import broadsheet.story.SearchIndex;
import broadsheet.story.Story;
import broadsheet.story.StoryDesk;
import broadsheet.story.StoryStore;
import java.time.InstantSource;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Everything that the pages read from and hand work to.
 *
 * @param meaning a query's vector, null while no model is ready
 * @param ask answers a question, from these articles or, when there are none, from all
 * @param editor writes a story's brief from its reports in the order of its members
 * @param changes grows with every change to the stories, so that pages know what to make anew
 * @param revisions grows with every new version of an article, for the same reason
 */
public record Desk(
    ArticleStore articles,
    EnrichmentStore enrichments,
    EntityStore entities,
    RegisterDesk register,
    StoryStore stories,
    OutletStore outlets,
    OutletShelf outletShelf,
    SignStore signs,
    VersionStore versions,
    SearchIndex search,
    Function<String, @Nullable SentenceVector> meaning,
    BiFunction<Question, List<ArticleId>, Answer> ask,
    BiFunction<Story, List<EnrichedArticle>, Brief> editor,
    RelatedFinder related,
    AccountStore accounts,
    SessionStore sessions,
    MarkStore marks,
    ArticleMarkStore articleMarks,
    PeopleStore people,
    InvitationStore invitations,
    StoryDesk corrections,
    Intake intake,
    SourceRoom sources,
    InstantSource clock,
    LongSupplier changes,
    LongSupplier revisions) {}
