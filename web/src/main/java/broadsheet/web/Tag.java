package broadsheet.web;

/** A hashtag and the page of its reports. */
public record Tag(String name, String href) {}
