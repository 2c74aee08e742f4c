package io.jixiao.schema.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class DistributionTest {

  /** Excel's QUARTILE.INC of 1, 2, 4, 8 is 1.75, 3 and 5. */
  @Test
  void readsQuartilesBetweenTwoFigures() {
    Distribution distribution = of("8", "1", "4", "2");

    assertThat(distribution)
        .hasToString(
            "Distribution[count=4, average=3.7500, median=3.0000, q1=1.7500, q3=5.0000, min=1,"
                + " max=8]");
  }

  @Test
  void readsQuartilesOffTheFiguresWhereTheyFallOnThem() {
    assertThat(of("10", "20", "30", "40", "50"))
        .hasToString(
            "Distribution[count=5, average=30.0000, median=30.0000, q1=20.0000, q3=40.0000, min=10,"
                + " max=50]");
  }

  /** The average of both is 0.00015. */
  @Test
  void roundsHalfUpAtTheFourthPlace() {
    Distribution distribution = of("0.0001", "0.0002");

    assertThat(distribution.average()).isEqualByComparingTo("0.0002");
    assertThat(distribution.median()).isEqualByComparingTo("0.0002");
    assertThat(distribution.q1()).isEqualByComparingTo("0.0001");
    assertThat(of("1", "0", "0").average()).isEqualByComparingTo("0.3333");
  }

  @Test
  void isTheFigureItselfWhereThereIsOne() {
    assertThat(of("97.5"))
        .hasToString(
            "Distribution[count=1, average=97.5000, median=97.5000, q1=97.5000, q3=97.5000,"
                + " min=97.5, max=97.5]");
  }

  @Test
  void countsEqualFiguresOfSeveralScalesEachInItsPlace() {
    assertThat(of("92.50", "92.5", "80", "92.5"))
        .hasToString(
            "Distribution[count=4, average=89.3750, median=92.5000, q1=89.3750, q3=92.5000, min=80,"
                + " max=92.5]");
  }

  @Test
  void isNothingForNoFigures() {
    assertThat(of()).isNull();
  }

  private static Distribution of(String... figures) {
    FigureTally tally = new FigureTally();
    Arrays.stream(figures).map(BigDecimal::new).forEach(tally::add);
    return Distribution.of(tally);
  }
}
