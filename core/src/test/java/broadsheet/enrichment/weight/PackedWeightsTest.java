package broadsheet.enrichment.weight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class PackedWeightsTest {
  @Test
  void weightsComeBackToWithinHalfAStep() {
    var small = new float[] {0.01f, -0.02f, 0};
    var large = new float[] {12.7f, -3, 0.04f};

    var back = PackedWeights.unpack(PackedWeights.pack(List.of(small, large)), 2, 3);

    assertThat(back.get(0)).containsExactly(small, within(0.02f / 127));
    assertThat(back.get(1)).containsExactly(large, within(0.06f));
  }

  @Test
  void aTableOfNothingIsNothing() {
    var back = PackedWeights.unpack(PackedWeights.pack(List.of(new float[4])), 1, 4);

    assertThat(back).containsExactly(new float[4]);
  }

  @Test
  void bytesOfAnotherSizeAreRefused() {
    assertThatThrownBy(() -> PackedWeights.unpack(new byte[9], 2, 3))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("9 bytes");
  }
}
