package broadsheet.article;

/** How something is known, from the weakest; what is known better is never given up for worse. */
public enum Knowledge {
  /** Likely, from a sign such as the end of an address. */
  GUESSED,
  /** Told by the outlet's own pages, feeds and articles, or shipped with the program. */
  LEARNT,
  /** An editor's word. */
  SET
}
