/** Tests of the command line as people use it, clumsy and hostile ones too. */
@NullMarked
package broadsheet.app;

import org.jspecify.annotations.NullMarked;
