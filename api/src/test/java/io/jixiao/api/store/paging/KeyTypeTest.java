package io.jixiao.api.store.paging;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import org.bson.types.Decimal128;
import org.junit.jupiter.api.Test;

/** Keys are in memory in the order in which the store has them. */
class KeyTypeTest {

  @Test
  void textsAreInTheOrderOfTheirCodePoints() {
    String beyond = "\uD840\uDC00"; // a Chinese character outside the first 65,536
    String high = "\uFF08"; // a full-width bracket
    assertThat(KeyType.TEXT.compareMissingLeast(high, beyond)).isNegative();
    assertThat(KeyType.TEXT.compareMissingLeast(beyond, high)).isPositive();
    assertThat(KeyType.TEXT.compareMissingLeast("局" + beyond, "局" + beyond)).isZero();
    assertThat(KeyType.TEXT.compareMissingLeast("局", "局一")).isNegative();
    assertThat(KeyType.TEXT.compareMissingLeast("B", "a")).isNegative();
  }

  @Test
  void decimalsAreInTheOrderOfTheirValues() {
    assertThat(KeyType.DECIMAL.compareMissingLeast(new BigDecimal("90.0"), Decimal128.parse("9E1")))
        .isZero();
    assertThat(KeyType.DECIMAL.compareMissingLeast(Decimal128.parse("9.5"), new BigDecimal("10")))
        .isNegative();
  }

  @Test
  void numbersAndInstantsAreInTheirOwnOrder() {
    assertThat(KeyType.WHOLE.compareMissingLeast(9, 10)).isNegative();
    assertThat(KeyType.INSTANT.compareMissingLeast(Instant.EPOCH, Instant.EPOCH.plusMillis(1)))
        .isNegative();
  }
}
