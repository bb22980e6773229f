package broadsheet.app;

import broadsheet.article.DumpSettings;
import broadsheet.article.Recipes;

/** With what documents are read: what is known of page dumps, and the recipes of some hosts. */
record ReadSettings(DumpSettings dump, Recipes recipes) {
  static ReadSettings with(Recipes recipes) {
    return new ReadSettings(DumpSettings.NONE, recipes);
  }
}
