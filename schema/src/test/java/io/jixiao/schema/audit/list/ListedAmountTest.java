package io.jixiao.schema.audit.list;

import static org.assertj.core.api.Assertions.assertThat;

import io.jixiao.schema.project.Amount;
import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ListedAmountTest {

  @ParameterizedTest
  @CsvSource({
    // text, yuan, another amount in yuan
    "十万元, 100000, 100000, true",
    "十万元, 100000, 100001, false",
    // a cell with a figure that its format does not show
    "0.00, 40, 40, true",
    "0.00, 40, 41, false",
    "'1,234.5', 12345000, 12345500, true",
    "'1,234.5', 12345000, 12345501, false",
    "-10, -100000, -105000, true",
    "-10, -100000, -105001, false"
  })
  void an_amount_is_one_within_half_a_unit_of_what_is_printed(
      String text, BigDecimal yuan, BigDecimal other, boolean same) {
    assertThat(ListedAmount.of(new Amount(text, yuan, null)).is(other)).isEqualTo(same);
  }
}
