package broadsheet.ask;

import broadsheet.article.Article;
import broadsheet.article.ArticleId;
import broadsheet.enrichment.Embedder;
import broadsheet.enrichment.EnrichedArticle;
import broadsheet.story.Rarity;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a question is answered from.
 *
 * @param articles of some ids, those that are there
 * @param understand what the articles say: names, figures, dates
 * @param embedder compares meanings; null while there is none
 */
public record AskSources(
    LeadFinder finder,
    Function<Collection<ArticleId>, List<Article>> articles,
    Function<List<Article>, List<EnrichedArticle>> understand,
    @Nullable Embedder embedder,
    Rarity rarity) {}
