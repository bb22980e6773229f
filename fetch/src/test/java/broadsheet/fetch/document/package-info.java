@NullMarked
package broadsheet.fetch.document;

import org.jspecify.annotations.NullMarked;
