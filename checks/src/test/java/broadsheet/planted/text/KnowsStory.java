package broadsheet.planted.text;

import broadsheet.planted.story.Told;

/** Text that looks ahead to stories. */
public record KnowsStory(Told story) {}
