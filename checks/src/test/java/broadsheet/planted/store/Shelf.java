package broadsheet.planted.store;

/** A store to be seen by a neighbour. */
public record Shelf(String name) {}
