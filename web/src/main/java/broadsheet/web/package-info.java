/** Shows: pages, their templates and static files. Sees only core. */
@NullMarked
package broadsheet.web;

import org.jspecify.annotations.NullMarked;
