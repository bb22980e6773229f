/**
 * Cuts archives into their documents, one after the other and in bounded memory: web archives, zip
 * files, and the exports of wikis. What is damaged is told with its place and passed over.
 */
@NullMarked
package broadsheet.fetch.archive;

import org.jspecify.annotations.NullMarked;
