package io.jixiao.importer.form.geometry;

import io.jixiao.importer.form.words.FundFigure;
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

  /** What may be a label of its own where no headings stand above. */
  private static final String VAGUE = "栏目";

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
    boolean labelled = isLabelled(row);
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

  /** The cells of all such rows that stand right below headings. */
  public static List<Cell> on(Grid grid) {
    Block sheet = new Block(grid, 0, grid.rows());
    return IntStream.range(1, grid.rows())
        .filter(row -> are(sheet.starting(row)))
        .filter(row -> saysSo(sheet.starting(row)) || isBelowHeadings(sheet, row))
        .mapToObj(sheet::starting)
        .flatMap(List::stream)
        .toList();
  }

  private static boolean isLabelled(List<Cell> row) {
    return LABEL.matcher(Normal.compact(row.get(0).text())).matches();
  }

  private static boolean saysSo(List<Cell> row) {
    return isLabelled(row) && !VAGUE.equals(Normal.compact(row.get(0).text()));
  }

  /** Words stand above the numbers, and values below them where a label reaches down to them. */
  private static boolean isBelowHeadings(Block sheet, int row) {
    // A blank row may part them.
    List<Cell> above = sheet.touching(sheet.touching(row - 1).isEmpty() ? row - 2 : row - 1);
    boolean everyColumn = sheet.touching(row).size() == sheet.starting(row).size();
    return above.size() >= FEWEST
        && above.stream().noneMatch(FundFigure::isAmount)
        && (everyColumn || hasFigures(sheet.starting(sheet.filledRowFrom(row + 1))));
  }

  private static boolean hasFigures(List<Cell> row) {
    return row.size() >= FEWEST && row.stream().anyMatch(FundFigure::isAmount);
  }
}
