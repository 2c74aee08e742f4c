package io.jixiao.importer.mutation;

import io.jixiao.importer.drawing.Chance;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellCopyPolicy;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellUtil;

/** What people do to sheets: every file is a proper workbook that says something odd. */
final class SheetMutations {
  private static final Map<String, BiConsumer<Sheet, Chance>> WAYS =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry("cells merged at random", SheetMutations::merge),
              Map.entry("rows deleted", SheetMutations::deleteRows),
              Map.entry("a row twice", SheetMutations::repeatRow),
              Map.entry("rows exchanged", SheetMutations::exchangeRows),
              Map.entry("columns exchanged", SheetMutations::exchangeColumns),
              Map.entry("cells of another type", SheetMutations::retype),
              Map.entry("errors in cells", SheetMutations::errors),
              Map.entry("huge texts", SheetMutations::hugeTexts),
              Map.entry("odd texts", SheetMutations::oddTexts),
              Map.entry("circular formulas", SheetMutations::circles),
              Map.entry("odd formulas", SheetMutations::formulas),
              Map.entry("a cell far away", SheetMutations::farAway),
              Map.entry("odd formats", SheetMutations::formats),
              Map.entry("hidden rows and columns", SheetMutations::hide),
              Map.entry("sheet renamed or hidden", SheetMutations::rename),
              Map.entry("sheet copied", (sheet, chance) -> copy(sheet)),
              Map.entry("merged areas taken apart", SheetMutations::unmerge)));

  private SheetMutations() {}

  /** The way that the lot falls on, and the workbook changed in it. */
  static Mutant mutated(Mutant whole, Chance chance) throws Exception {
    String way = chance.of(List.copyOf(WAYS.keySet()));
    try (Workbook book = WorkbookFactory.create(new ByteArrayInputStream(whole.bytes()))) {
      WAYS.get(way)
          .accept(book.getSheetAt(chance.between(0, book.getNumberOfSheets() - 1)), chance);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      book.write(out);
      return whole.then(way, out.toByteArray());
    }
  }

  private static void merge(Sheet sheet, Chance chance) {
    for (int i = chance.between(1, 30); i > 0; i--) {
      int row = chance.between(0, sheet.getLastRowNum() + 1);
      int column = chance.between(0, 12);
      int rows = chance.of(0, 0, 1, 3, chance.in100(5) ? 60_000 : 9);
      int columns = chance.of(0, 1, 2, 8, 200);
      if (rows + columns > 0) {
        sheet.addMergedRegionUnsafe(
            new CellRangeAddress(row, row + rows, column, Math.min(255, column + columns)));
      }
    }
  }

  private static void unmerge(Sheet sheet, Chance chance) {
    for (int i = sheet.getNumMergedRegions() - 1; i >= 0; i--) {
      if (chance.in100(60)) {
        sheet.removeMergedRegion(i);
      }
    }
  }

  private static void deleteRows(Sheet sheet, Chance chance) {
    for (int i = chance.between(1, 6); i > 0; i--) {
      Row row = sheet.getRow(chance.between(0, Math.max(0, sheet.getLastRowNum())));
      if (row != null) {
        sheet.removeRow(row);
      }
    }
  }

  private static void repeatRow(Sheet sheet, Chance chance) {
    int from = chance.between(0, Math.max(0, sheet.getLastRowNum()));
    int to = chance.between(0, sheet.getLastRowNum() + 3);
    copyRow(sheet, from, to);
  }

  private static void exchangeRows(Sheet sheet, Chance chance) {
    int spare = sheet.getLastRowNum() + 1;
    int one = chance.between(0, Math.max(0, sheet.getLastRowNum()));
    int two = chance.between(0, Math.max(0, sheet.getLastRowNum()));
    copyRow(sheet, one, spare);
    copyRow(sheet, two, one);
    copyRow(sheet, spare, two);
    if (sheet.getRow(spare) != null) {
      sheet.removeRow(sheet.getRow(spare));
    }
  }

  private static void copyRow(Sheet sheet, int from, int to) {
    Row source = sheet.getRow(from);
    Row target = sheet.getRow(to) == null ? sheet.createRow(to) : sheet.getRow(to);
    for (int column = 0; column < 20; column++) {
      Cell cell = source == null ? null : source.getCell(column);
      put(target, column, cell);
    }
  }

  private static void exchangeColumns(Sheet sheet, Chance chance) {
    int one = chance.between(0, 11);
    int two = chance.between(0, 11);
    for (Row row : sheet) {
      put(row, 21, row.getCell(one));
      put(row, one, row.getCell(two));
      put(row, two, row.getCell(21));
      put(row, 21, null);
    }
  }

  private static void put(Row row, int column, Cell source) {
    if (source == null) {
      if (row.getCell(column) != null) {
        row.removeCell(row.getCell(column));
      }
      return;
    }
    CellUtil.copyCell(
        source,
        row.getCell(column, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK),
        new CellCopyPolicy.Builder().cellFormula(false).build(),
        null);
  }

  private static void retype(Sheet sheet, Chance chance) {
    for (Cell cell : some(sheet, chance)) {
      switch (chance.between(0, 5)) {
        case 0 -> cell.setCellValue(chance.of(0.0, -1.0, 1e300, 1e-300, 45_000.5, 0.7709));
        case 1 -> cell.setCellValue(chance.in100(50));
        case 2 -> cell.setBlank();
        case 3 -> cell.setCellValue("");
        default -> cell.setCellValue(chance.of("100", "１００％", "10分", "—", "2024年"));
      }
    }
  }

  private static void errors(Sheet sheet, Chance chance) {
    some(sheet, chance)
        .forEach(
            cell ->
                cell.setCellErrorValue(chance.of(FormulaError.DIV0, FormulaError.REF).getCode()));
  }

  private static void hugeTexts(Sheet sheet, Chance chance) {
    for (Cell cell : some(sheet, chance)) {
      String filler =
          chance.of("完成。", "项目名称：", "（一）", "1.", "其中：", ":", "\n", " ", "　", "9", "(", "-", "结论 ");
      String lead = chance.of("", "自评结论：", "等级", "2024年", "总得分", "≥", "1.", "合计", "指标1：", "注");
      String filled = lead + filler.repeat(chance.of(100, 1_500, 9_000, 16_000));
      String end = chance.of("", "x", ")", "分", "优", "%");
      cell.setCellValue(filled.substring(0, Math.min(32_000, filled.length())) + end);
    }
  }

  private static void oddTexts(Sheet sheet, Chance chance) {
    some(sheet, chance)
        .forEach(
            cell ->
                cell.setCellValue(
                    chance.of(
                        "项目名称",
                        "一级指标",
                        "年度指标值",
                        "合计",
                        "：",
                        "（",
                        "\u200B",
                        "_x000D_",
                        "\uD840",
                        "项目支出绩效自评表",
                        "自评结论：",
                        "9".repeat(400),
                        "2".repeat(30) + "%",
                        "1/0",
                        "13月45日",
                        "≥",
                        "0000年00月00日",
                        "1e999999999")));
  }

  private static void circles(Sheet sheet, Chance chance) {
    for (Cell cell : some(sheet, chance)) {
      cell.setCellFormula(cell.getAddress().formatAsString() + "+1");
      cell.setBlank();
      cell.setCellFormula("SUM(A1:Z99)");
    }
  }

  private static void formulas(Sheet sheet, Chance chance) {
    List<String> formulas =
        List.of(
            "1/0",
            "REPT(\"长\",32000)",
            "SUM(A:A)",
            "1" + "+1".repeat(1_000),
            "VLOOKUP(1,A1:Z99,30,FALSE)",
            "INDIRECT(\"A1\")",
            "NOW()",
            "10^400",
            "\"\"",
            "SUMPRODUCT((A1:Z9999=1)*(A1:Z9999=2))");
    some(sheet, chance).forEach(cell -> cell.setCellFormula(chance.of(formulas)));
  }

  private static void farAway(Sheet sheet, Chance chance) {
    boolean old = sheet.getWorkbook() instanceof HSSFWorkbook;
    int row = chance.of(old ? 65_535 : 1_048_575, 60_000, 400);
    int column = chance.of(old ? 255 : 16_383, 200, 0);
    CellUtil.getCell(CellUtil.getRow(row, sheet), column).setCellValue("远");
    if (chance.in100(30)) {
      sheet.addMergedRegionUnsafe(new CellRangeAddress(1, row, 1, Math.max(1, column)));
    }
  }

  private static void formats(Sheet sheet, Chance chance) {
    for (Cell cell : some(sheet, chance)) {
      CellStyle style = sheet.getWorkbook().createCellStyle();
      style.setDataFormat(
          sheet
              .getWorkbook()
              .createDataFormat()
              .getFormat(
                  chance.of(
                      "0.00%",
                      "yyyy\"年\"m\"月\"",
                      ";;;",
                      "[>100]0;[<0]-0;@",
                      "\"未闭合",
                      "[",
                      "0.".repeat(60),
                      "#?/?",
                      "[$-804]yyyy",
                      "E+E+",
                      "*",
                      "_",
                      "\\")));
      cell.setCellStyle(style);
      cell.setCellValue(chance.of(0.5, 45_000.0, -3.0, 1e15, 2958466.0));
    }
  }

  private static void hide(Sheet sheet, Chance chance) {
    for (int i = chance.between(1, 5); i > 0; i--) {
      sheet.setColumnHidden(chance.between(0, 12), true);
      Row row = sheet.getRow(chance.between(0, Math.max(0, sheet.getLastRowNum())));
      if (row != null) {
        row.setZeroHeight(true);
      }
    }
  }

  private static void rename(Sheet sheet, Chance chance) {
    Workbook book = sheet.getWorkbook();
    int at = book.getSheetIndex(sheet);
    book.setSheetName(at, chance.of("2022年", "'", "\"&<>", "附件1", " ", "A".repeat(31), "说明"));
    if (chance.in100(30)) {
      book.setSheetHidden(at, true);
    }
  }

  private static void copy(Sheet sheet) {
    sheet.getWorkbook().cloneSheet(sheet.getWorkbook().getSheetIndex(sheet));
  }

  private static List<Cell> some(Sheet sheet, Chance chance) {
    List<Cell> all = new ArrayList<>();
    sheet.forEach(row -> row.forEach(all::add));
    return chance.some(all, Math.min(12, all.size()));
  }
}
