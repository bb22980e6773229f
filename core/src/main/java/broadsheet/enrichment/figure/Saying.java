package broadsheet.enrichment.figure;

import broadsheet.text.Span;

/**
 * What somebody is reported to have said, as far as figures need it.
 *
 * @param content where it stands in the text
 * @param speaker as the article names them
 */
public record Saying(Span content, String speaker) {}
