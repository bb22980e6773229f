package broadsheet.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class RarityTest {
  @Test
  void wordOfEveryTextIsCommonAndUnseenWordIsRare() {
    var texts = List.of(List.of("the", "ferry"), List.of("the", "strike"), List.of("the", "talks"));

    var rarity = Rarity.of(RarityCount.table(texts));

    assertThat(rarity.of("the")).isLessThan(rarity.of("ferry"));
    assertThat(rarity.of("ferry")).isLessThan(rarity.of("lighthouse"));
  }

  @Test
  void tableOfWrongSizeIsRefused() {
    assertThatThrownBy(() -> Rarity.of(new byte[3]))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("3 bytes");
  }
}
