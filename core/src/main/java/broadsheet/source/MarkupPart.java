package broadsheet.source;

/** A piece of a document: an element or the characters between elements. */
sealed interface MarkupPart permits MarkupNode, MarkupText {}
