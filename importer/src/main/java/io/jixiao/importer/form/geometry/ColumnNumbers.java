package io.jixiao.importer.form.geometry;

import io.jixiao.importer.workbook.Cell;
import io.jixiao.importer.workbook.Grid;
import io.jixiao.schema.text.Normal;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Recognises the row that numbers the columns of a table: {@code 1 | 2 | 3}, {@code 列次 | 0 | 1}.
 */
public final class ColumnNumbers {
  private static final Pattern LABEL = Pattern.compile("列次|栏次|栏目|栏号|列号");
  private static final Pattern NUMBER = Pattern.compile("\\(?\\d{1,2}\\)?");
  private static final int FEWEST = 3;

  /** Most rows begin with something longer, and need no further look. */
  private static final int LONGEST = 6;

  private ColumnNumbers() {}

  /** Whether {@code row} does nothing but number columns. */
  public static boolean are(List<Cell> row) {
    if (row.size() < FEWEST || row.get(0).text().length() > LONGEST) {
      return false;
    }
    boolean labelled = LABEL.matcher(Normal.compact(row.get(0).text())).matches();
    int previous = -1;
    int numbers = 0;
    for (Cell cell : labelled ? row.subList(1, row.size()) : row) {
      String text = Normal.compact(cell.text());
      if (!NUMBER.matcher(text).matches()) {
        if (labelled) {
          continue;
        }
        return false;
      }
      int number = Integer.parseInt(text.replaceAll("\\D", ""));
      boolean follows = numbers == 0 ? labelled || number <= 1 : number == previous + 1;
      if (!follows) {
        return false;
      }
      previous = number;
      numbers++;
    }
    return numbers >= FEWEST;
  }

  /** The cells of all such rows. */
  public static List<Cell> on(Grid grid) {
    Block sheet = new Block(grid, 0, grid.rows());
    return IntStream.range(0, grid.rows())
        .mapToObj(sheet::starting)
        .filter(ColumnNumbers::are)
        .flatMap(List::stream)
        .toList();
  }
}
