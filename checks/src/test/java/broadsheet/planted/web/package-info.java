/** Planted violations. */
@NullMarked
package broadsheet.planted.web;

import org.jspecify.annotations.NullMarked;
