package broadsheet.reader;

/** Names a reader. */
public record ReaderId(String value) {}
