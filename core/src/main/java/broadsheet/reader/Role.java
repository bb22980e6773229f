package broadsheet.reader;

/** What a reader may do. Each may do what those after it may. */
public enum Role {
  OWNER,
  EDITOR,
  READER,
  GUEST
}
