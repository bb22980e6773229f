package broadsheet.planted.one;

import broadsheet.planted.two.UsesOne;

/** One half of a cycle. */
public record UsesTwo(UsesOne other) {}
