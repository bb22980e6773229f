package broadsheet.article;

import org.jspecify.annotations.Nullable;

/** What stands over an article: its headline and the sentence below it. */
public record Heading(String title, @Nullable String standfirst) {}
