package io.jixiao.api.store.projects;

import static io.jixiao.api.store.Forms.form;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;

import io.jixiao.schema.comparison.ComparedProject.Subject;
import io.jixiao.schema.comparison.ProjectFigures;
import io.jixiao.schema.scoring.policy.ScoringPolicy;
import io.jixiao.schema.scoring.policy.ShippedPolicies;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class KeptFiguresTest {
  private static final ScoringPolicy POLICY = ShippedPolicies.baseline();

  private final ProjectFigures figures = ProjectFigures.of(form().project(), POLICY);
  private final byte[] packed = PackedFigures.pack(POLICY, figures).getData();

  @Test
  void areWhatWasKept() {
    assertThat(under(packed)).isEqualTo(figures);
  }

  @Test
  void areNoneWhereTheyBreakOff() {
    for (int length = 0; length < packed.length; length++) {
      assertThat(under(Arrays.copyOf(packed, length))).as("%d bytes", length).isNull();
    }
  }

  /** Lengths that are no lengths among them. */
  @Test
  void failNobodyWhateverByteIsSpoilt() {
    for (int place = 0; place < packed.length; place++) {
      for (int value : new int[] {0, 1, 0x7F, 0x80, 0xFF}) {
        byte[] spoilt = packed.clone();
        spoilt[place] = (byte) value;
        assertThatNoException().as("%d at %d", value, place).isThrownBy(() -> under(spoilt));
      }
    }
    byte[] ones = new byte[packed.length];
    IntStream.range(0, ones.length).forEach(i -> ones[i] = 1);
    assertThat(under(ones)).isNull();
  }

  private static @Nullable ProjectFigures under(byte[] bytes) {
    Subject nobody = new Subject(null, null, null, null, null, null, null);
    return new KeptFigures(new Stamp("p", null), nobody, null, new Binary(bytes)).under(POLICY);
  }
}
