package io.jixiao.importer.drawing;

import io.jixiao.importer.workbook.ShownText;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What is written into a cell.
 *
 * @param stored the text that the cell holds or, of a figure, shows
 * @param number null for texts
 * @param format of a figure
 */
public record Written(String stored, @Nullable BigDecimal number, String format) {

  static Written text(String text) {
    return new Written(text, null, "General");
  }

  static Written number(String shown, BigDecimal number, String format) {
    return new Written(shown, number, format);
  }

  /** What a person sees. */
  String shown() {
    return ShownText.of(stored);
  }
}
