package io.jixiao.schema.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExecutionRatesTest {

  @ParameterizedTest
  @CsvSource({
    "77.09,  , 77.09, 100, 77.09",
    "77.09%, , 77.09, 100, 77.09",
    "0.7709, , 77.09, 100, 77.09",
    "1,      , 100,   100, 100",
    "1,      , 1,     100, 1",
    "0.5,    , 0.5,   100, 0.5",
    "0.5,    , 50,    100, 50.0",
    "0,      , 50,    100, 0",
    "100,    , 100,   100, 100",
    "1.2,    , 120,   100, 120",
    "0.7709, ,      , 100, 0.7709",
    "77.09,  , 0,     0,   77.09",
    "1%,     , 100,   100, 1",
    "77%, 0.7709, 77.09, 100, 77.09",
    "0.77, 0.7709, 77.09, 100, 77.09"
  })
  void aBareRateIsWhatTheFundsSay(
      String text, BigDecimal exact, BigDecimal executed, BigDecimal budget, BigDecimal percent) {
    Measure rate = ExecutionRates.read(text, exact, executed, budget);

    assertThat(rate.value()).isEqualByComparingTo(percent);
    assertThat(rate.unit()).isEqualTo("%");
    assertThat(rate.baseUnit()).isEqualTo("%");
    assertThat(rate.text()).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"-", "", "/"})
  void noRateIsEmpty(String text) {
    assertThat(ExecutionRates.read(text, null, BigDecimal.ONE, BigDecimal.ONE).kind())
        .isEqualTo(MeasureKind.EMPTY);
  }

  @Test
  void wordsStayWords() {
    assertThat(ExecutionRates.read("全部支付", null, BigDecimal.ONE, BigDecimal.ONE).kind())
        .isEqualTo(MeasureKind.QUALITATIVE);
  }
}
