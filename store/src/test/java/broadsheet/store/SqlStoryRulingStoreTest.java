package broadsheet.store;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import broadsheet.story.SampleReports;
import broadsheet.story.StoryId;
import broadsheet.story.StoryRuling;
import broadsheet.story.StoryRulingStore;
import broadsheet.story.StoryRulingStoreContract;
import broadsheet.story.StoryStore;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class SqlStoryRulingStoreTest extends StoryRulingStoreContract {
  @RegisterExtension final OpenDatabase open = new OpenDatabase();

  @Override
  protected StoryRulingStore rulings() {
    return new SqlStoryRulingStore(open.database());
  }

  @Override
  protected StoryStore stories() {
    return new SqlStoryStore(open.database());
  }

  @Test
  void databaseItselfKeepsRulingsForEver() {
    var id = new StoryId("s1");
    var note = new StoryRuling.Note(SampleReports.START, "ada", "");
    rulings()
        .rule(
            new StoryRuling(1, StoryRuling.Kind.PIN, id, id, List.of(), List.of(), note, 0),
            List.of());

    for (var sql : new String[] {"DELETE FROM story_ruling", "UPDATE story_ruling SET why = ''"}) {
      assertThatThrownBy(
              () -> open.database().write("Forging", connection -> Sql.update(connection, sql)))
          .isInstanceOf(StoreException.class);
    }
  }
}
