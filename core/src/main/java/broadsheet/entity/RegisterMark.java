package broadsheet.entity;

import broadsheet.article.ArticleId;
import java.time.Instant;

/** A place in the order of admission: the articles up to here are in the register. */
public record RegisterMark(Instant seenAt, ArticleId article) {}
