package broadsheet.source;

/** Characters of a document, references resolved. */
record MarkupText(String value) implements MarkupPart {}
