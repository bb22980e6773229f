package broadsheet.planted.bare;

/** In a package that the plan does not name and nobody marked. */
public record NotOnThePlan(String name) {}
