package io.jixiao.importer.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PrintedNumberTest {

  @ParameterizedTest
  @ValueSource(
      strings = {"5", "0", "396.8", "7340000.00", "1,200,000", "77.09%", "100%", "10分", "9.05分"})
  void showsThePrintedText(String text) {
    PrintedNumber number = PrintedNumber.of(text).orElseThrow();

    assertThat(
            new DataFormatter(Locale.ROOT)
                .formatRawCellContents(number.value().doubleValue(), -1, number.format()))
        .isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "—",
        "≥90%",
        "12个",
        "10 分",
        "12,00",
        "2024年",
        "0012",
        "00",
        "-0.0",
        "1234567890123456"
      })
  void leavesOtherTextsAlone(String text) {
    assertThat(PrintedNumber.of(text)).isEmpty();
  }
}
