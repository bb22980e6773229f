package broadsheet.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import broadsheet.enrichment.EnrichedArticle;
import broadsheet.enrichment.SentenceVector;
import broadsheet.story.SampleReports;
import broadsheet.story.SearchIndex;
import broadsheet.story.StoryId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IndexFolderTest {
  @TempDir Path folder;

  @Test
  void newIndexNeedsToBeFilled() {
    try (var index = LuceneSearchIndex.open(folder.resolve("deep/index"))) {
      assertThat(index.needsRebuild()).isTrue();
      index.rebuilt();
      assertThat(index.needsRebuild()).isFalse();
    }
  }

  @Test
  void filledIndexIsThereAfterReopening() {
    fill();

    try (var index = LuceneSearchIndex.open(folder)) {
      assertThat(index.needsRebuild()).isFalse();
      assertThat(index.count()).isEqualTo(3);
      assertThat(index.search(new SearchIndex.Query("ferry", 10, 0), null)).hasSize(3);
    }
  }

  @Test
  void rebuildThatDidNotEndIsStillNeeded() {
    fill();
    try (var index = LuceneSearchIndex.open(folder)) {
      index.clear();
      index.add(List.of(entry("a")));
    }

    try (var index = LuceneSearchIndex.open(folder)) {
      assertThat(index.needsRebuild()).isTrue();
      assertThat(index.count()).isEqualTo(1);
    }
  }

  @Test
  void damagedIndexIsReplacedByAnEmptyOne() throws IOException {
    for (var kind : List.of("segments", ".cfs", ".si", "_")) {
      fill();
      damage(kind);

      try (var index = LuceneSearchIndex.open(folder)) {
        assertThat(index.needsRebuild()).as(kind).isTrue();
        assertThat(index.count()).as(kind).isZero();
        index.add(List.of(entry("a")));
        assertThat(index.count()).as(kind).isEqualTo(1);
      }
    }
  }

  @Test
  void damageThatWasMetMakesTheNextOpeningStartOver() throws IOException {
    fill();
    Files.createFile(folder.resolve("damaged"));

    try (var index = LuceneSearchIndex.open(folder)) {
      assertThat(index.needsRebuild()).isTrue();
      assertThat(index.count()).isZero();
    }
    assertThat(folder.resolve("damaged")).doesNotExist();
  }

  @Test
  void foreignFilesAreLeftAlone() throws IOException {
    var diary = Files.writeString(folder.resolve("diary.txt"), "Dear diary");
    Files.writeString(folder.resolve("segments_1"), "no index");

    LuceneSearchIndex.open(folder).close();

    assertThat(diary).hasContent("Dear diary");
  }

  @Test
  void secondOpeningIsRefusedAndHarmsNothing() {
    fill();
    try (var index = LuceneSearchIndex.open(folder)) {
      assertThatThrownBy(() -> LuceneSearchIndex.open(folder))
          .isInstanceOf(SearchIndexException.class)
          .hasMessageContaining("in use by another Broadsheet");
      assertThat(index.count()).isEqualTo(3);
    }
  }

  private void fill() {
    try (var index = LuceneSearchIndex.open(folder)) {
      index.add(List.of(entry("a"), entry("b"), entry("c")));
      index.rebuilt();
    }
  }

  private void damage(String kind) throws IOException {
    try (var files = Files.list(folder)) {
      for (var file : files.toList()) {
        var name = file.getFileName().toString();
        if (name.startsWith(kind) || name.endsWith(kind)) {
          var bytes = Files.readAllBytes(file);
          Files.write(file, Arrays.copyOf(bytes, bytes.length / 2));
        }
      }
    }
  }

  private static SearchIndex.Entry entry(String id) {
    return new SearchIndex.Entry(
        new EnrichedArticle(
            SampleReports.report(id, "Gull", SampleReports.START), SampleReports.known("Ferry")),
        new StoryId("s"),
        SentenceVector.of(new float[] {1, 2, 3}));
  }
}
