package broadsheet.planted.story;

/** A story to look ahead to. */
public record Told(String headline) {}
