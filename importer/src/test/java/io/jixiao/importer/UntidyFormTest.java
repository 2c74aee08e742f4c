package io.jixiao.importer;

import static org.assertj.core.api.Assertions.assertThat;

import io.jixiao.importer.sample.SampleWorkbook;
import io.jixiao.importer.sample.SampleWorkbooks;
import io.jixiao.schema.measure.Measure;
import io.jixiao.schema.project.Indicator;
import io.jixiao.schema.project.Project;
import io.jixiao.schema.text.Normal;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The sample forms, made untidy as people and programs do: they say the same. */
class UntidyFormTest {
  /** What each sample says as it is, which all tests hold theirs against. */
  private static final Map<String, List<String>> TIDY = new HashMap<>();

  @TempDir Path folder;

  @Test
  void labelsMayBeSpaced() throws IOException {
    assertSame(texts(text -> text.matches("\\p{IsHan}{4}") ? spaced(text, " ") : text));
    assertSame(texts(text -> text.matches("\\p{IsHan}{4}") ? spaced(text, "　") : text));
  }

  @Test
  void spacesThatDoNotBreakMayStandAroundTexts() throws IOException {
    assertSame(texts(text -> "\u00a0" + text + "\u00a0\u200b"));
  }

  @Test
  void digitsMayBeOfFullWidth() throws IOException {
    assertSame(
        texts(
            text ->
                text.chars()
                    .map(c -> c >= '0' && c <= '9' ? c - '0' + '０' : c == '%' ? '％' : c)
                    .collect(
                        StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    .toString()));
  }

  @Test
  void numbersMayBeTexts() throws IOException {
    assertSame(
        book -> {
          FormulaEvaluator results = book.getCreationHelper().createFormulaEvaluator();
          DataFormatter shown = new DataFormatter();
          Map<Cell, String> texts = new LinkedHashMap<>();
          cells(cell -> texts.put(cell, shown.formatCellValue(cell, results))).accept(book);
          texts.forEach(
              (cell, text) -> {
                if (cell.getCellType() == CellType.FORMULA) {
                  cell.removeFormula();
                }
                if (!text.isEmpty()) {
                  cell.setCellValue(text);
                }
              });
        });
  }

  @Test
  void thousandsOfRowsMayHaveNothingButAFormat() throws IOException {
    assertSame(
        book -> {
          CellStyle style = book.createCellStyle();
          style.setDataFormat((short) 10);
          for (int row = 2000; row < 4000; row++) {
            Row formatted = book.getSheetAt(0).createRow(row);
            for (int column = 0; column < 9; column++) {
              formatted.createCell(column).setCellStyle(style);
            }
          }
        });
  }

  @Test
  void sheetsOfInstructionsAndWordsMayBeHidden() throws IOException {
    assertSame(
        book -> {
          for (String name : List.of("填表说明", "字典")) {
            Sheet sheet = book.createSheet(name);
            sheet.createRow(0).createCell(0).setCellValue("项目名称");
            sheet.getRow(0).createCell(1).setCellValue("填写项目全称");
            book.setSheetVisibility(book.getSheetIndex(name), SheetVisibility.HIDDEN);
          }
        });
  }

  @Test
  void rowsAndColumnsOfSomethingElseMayBeHidden() throws IOException {
    assertSame(
        book -> {
          for (Sheet sheet : book) {
            sheet.setColumnHidden(40, true);
            for (Row row : sheet) {
              row.createCell(40).setCellValue("辅助 " + row.getRowNum());
            }
          }
        });
  }

  @Test
  void mergedCellsMayBeCopiesOfOneText() throws IOException {
    assertSame(
        book -> {
          for (Sheet sheet : book) {
            for (int i = sheet.getNumMergedRegions() - 1; i >= 0; i--) {
              CellRangeAddress area = sheet.getMergedRegion(i);
              if (area.getFirstColumn() == area.getLastColumn()) {
                sheet.removeMergedRegion(i);
                copyDown(sheet, area);
              }
            }
          }
        });
  }

  @Test
  void wpsCallsAnOldWorkbookEt() throws IOException {
    Path file = folder.resolve("表.et");
    try (HSSFWorkbook book = new HSSFWorkbook();
        OutputStream out = Files.newOutputStream(file)) {
      Sheet sheet = book.createSheet();
      String[][] rows = {{"序号", "项目名称", "项目金额", "自评得分"}, {"1", "办案费", "10.5", "95"}};
      for (int row = 0; row < rows.length; row++) {
        for (int column = 0; column < 4; column++) {
          Row at = column == 0 ? sheet.createRow(row) : sheet.getRow(row);
          at.createCell(column).setCellValue(rows[row][column]);
        }
      }
      book.write(out);
    }

    assertThat(read(file).rows).hasSize(1);
  }

  private static void copyDown(Sheet sheet, CellRangeAddress area) {
    Row first = sheet.getRow(area.getFirstRow());
    Cell from = first == null ? null : first.getCell(area.getFirstColumn());
    if (from == null || from.getCellType() != CellType.STRING) {
      return;
    }
    for (int row = area.getFirstRow() + 1; row <= area.getLastRow(); row++) {
      Row to = sheet.getRow(row) == null ? sheet.createRow(row) : sheet.getRow(row);
      to.createCell(area.getFirstColumn()).setCellValue(from.getStringCellValue());
    }
  }

  private static String spaced(String text, String space) {
    return String.join(space, text.split(""));
  }

  private static Consumer<Workbook> texts(UnaryOperator<String> change) {
    return cells(
        cell -> {
          if (cell.getCellType() == CellType.STRING && !cell.getStringCellValue().isBlank()) {
            cell.setCellValue(change.apply(cell.getStringCellValue()));
          }
        });
  }

  private static Consumer<Workbook> cells(Consumer<Cell> change) {
    return book -> book.forEach(sheet -> sheet.forEach(row -> row.forEach(change)));
  }

  private void assertSame(Consumer<Workbook> untidy) throws IOException {
    for (SampleWorkbook sample : SampleWorkbooks.all()) {
      if (sample.name().endsWith(".xlsx")) {
        Path file = folder.resolve("form.xlsx");
        List<String> tidy = TIDY.computeIfAbsent(sample.name(), name -> said(sample, file));
        try (Workbook book = new XSSFWorkbook(new ByteArrayInputStream(sample.bytes()));
            OutputStream out = Files.newOutputStream(file)) {
          untidy.accept(book);
          book.write(out);
        }

        RecordingSink read = read(file);

        assertThat(read.projects().stream().flatMap(UntidyFormTest::said).toList())
            .as(sample.name())
            .containsExactlyElementsOf(tidy);
      }
    }
  }

  private static List<String> said(SampleWorkbook sample, Path file) {
    try {
      Files.write(file, sample.bytes());
    } catch (IOException exception) {
      throw new UncheckedIOException(exception);
    }
    return read(file).projects().stream().flatMap(UntidyFormTest::said).toList();
  }

  /** What counts of a project, in figures where there are any. */
  private static Stream<String> said(Project project) {
    return Stream.concat(
        Stream.of(
            key(project.name())
                + " "
                + project.fiscalYear()
                + " "
                + (project.reported() == null ? "" : project.reported().score())),
        project.indicators().stream().map(UntidyFormTest::said));
  }

  private static String said(Indicator indicator) {
    return "%s %s %s/%s %s %s"
        .formatted(
            key(String.join("/", indicator.path())),
            key(indicator.name()),
            indicator.score(),
            indicator.weight(),
            value(indicator.target()),
            value(indicator.actual()));
  }

  private static String value(Measure measure) {
    return measure == null ? "" : measure.kind() + " " + measure.value();
  }

  private static String key(String text) {
    return text == null ? "" : Normal.compact(Normalizer.normalize(text, Normalizer.Form.NFKC));
  }

  private static RecordingSink read(Path file) {
    RecordingSink read = new RecordingSink();
    FormImporters.create()
        .read(new Upload(file.getFileName().toString(), file), ReadingHints.NONE, read);
    return read;
  }
}
