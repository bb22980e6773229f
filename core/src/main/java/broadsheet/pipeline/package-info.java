/** The order of the stages, written once. Runtimes call this and nothing deeper. */
@NullMarked
package broadsheet.pipeline;

import org.jspecify.annotations.NullMarked;
