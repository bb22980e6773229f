package broadsheet.entity;

import broadsheet.article.Citation;
import java.time.Instant;

/** A time in the news, and the words of an article that stand for it. */
public record Sighting(Instant at, Citation source) {}
