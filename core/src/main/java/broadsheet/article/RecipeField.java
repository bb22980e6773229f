package broadsheet.article;

import java.util.Locale;
import java.util.Optional;

/** What a recipe can say where to find. */
public enum RecipeField {
  TITLE,
  STANDFIRST,
  AUTHORS,
  DATE,
  TEXT,
  /** What is taken out of the page before its text is read. */
  REMOVE;

  /** The name in recipe files. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The field of this key; empty for words that name none. */
  public static Optional<RecipeField> of(String key) {
    for (var field : values()) {
      if (field.key().equals(key)) {
        return Optional.of(field);
      }
    }
    return Optional.empty();
  }
}
