package broadsheet.planted.two;

import broadsheet.planted.one.UsesTwo;
import org.jspecify.annotations.Nullable;

/** The other half of a cycle. */
public record UsesOne(@Nullable UsesTwo other) {}
