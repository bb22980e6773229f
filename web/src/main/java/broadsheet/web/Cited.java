package broadsheet.web;

/** A cited sentence and where it stands. */
public record Cited(String outlet, String headline, String sentence, String href) {}
