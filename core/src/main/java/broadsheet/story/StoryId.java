package broadsheet.story;

/** Names a story: derived from the article that started it, so a replay gives the same one. */
public record StoryId(String value) implements Comparable<StoryId> {
  @Override
  public int compareTo(StoryId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
