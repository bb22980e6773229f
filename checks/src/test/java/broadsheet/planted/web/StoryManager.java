package broadsheet.planted.web;

/** Does something with stories. */
public final class StoryManager {
  private StoryManager() {}
}
