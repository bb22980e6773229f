package broadsheet.planted.search;

import broadsheet.planted.store.Shelf;

/** An index that reaches into the store. */
public record SeesStore(Shelf shelf) {}
