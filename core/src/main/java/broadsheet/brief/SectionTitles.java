package broadsheet.brief;

/** What stands over the sections of a brief, in English. */
public final class SectionTitles {
  private SectionTitles() {}

  public static String of(SectionKind kind) {
    return switch (kind) {
      case WHAT_HAPPENED -> "What happened";
      case AGENDA -> "What’s on the agenda";
      case WHO -> "Who is involved";
      case POSITIONS -> "What each side says";
      case FIGURES -> "The figures";
      case DIFFER -> "Where accounts differ";
      case TIMELINE -> "How it came to this";
      case NEXT -> "What’s next";
      case UNKNOWN -> "Unknown or unconfirmed";
    };
  }
}
