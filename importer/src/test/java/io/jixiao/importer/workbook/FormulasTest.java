package io.jixiao.importer.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import io.jixiao.importer.limits.Limits;
import io.jixiao.importer.limits.ReadLimits;
import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Cells whose values somebody has to calculate. */
class FormulasTest {
  @TempDir Path folder;

  @ParameterizedTest
  @EnumSource(Format.class)
  void calculatesFormulasThatWereSavedWithoutResult(Format format) throws IOException {
    Collected read =
        read(
            format,
            book -> {
              Sheet sheet = book.createSheet("表");
              Books.fill(sheet, 0, 40, 10);
              formula(sheet, 1, 0, "SUM(A1:B1)");
              formula(sheet, 1, 1, "B1/A1").setCellStyle(Books.style(book, "0.00%"));
              formula(sheet, 2, 0, "A1-40");
              formula(sheet, 2, 1, "\"共\"&A1&\"项\"");
              formula(sheet, 2, 2, "IF(A1>0,\"\",1)");
              formula(sheet, 2, 3, "1/0");
            });

    assertThat(read.lines())
        .containsExactly("A1 40", "B1 10", "A2 50", "B2 25.00%", "A3 0", "B3 共40项", "D3 #DIV/0!");
  }

  @ParameterizedTest
  @EnumSource(Format.class)
  void takesSavedResultsOfFormulas(Format format) throws IOException {
    Collected read =
        read(
            format,
            book -> {
              Sheet sheet = book.createSheet("表");
              Books.fill(sheet, 0, 40, 10);
              formula(sheet, 1, 0, "SUM(A1:B1)");
              formula(sheet, 1, 1, "IF(A1>0,\"优\",\"差\")");
              formula(sheet, 1, 2, "1/0");
              formula(sheet, 1, 3, "A1>0");
              book.getCreationHelper().createFormulaEvaluator().evaluateAll();
              // What was saved is not what would be calculated now.
              sheet.getRow(0).getCell(0).setCellValue(1);
            });

    assertThat(read.lines())
        .containsExactly("A1 1", "B1 10", "A2 50", "B2 优", "C2 #DIV/0!", "D2 TRUE");
  }

  @Test
  void showsAFormulaThatNobodyCanCalculate() throws IOException {
    Path file =
        Books.rawSheet(
            folder,
            "<sheetData><row r=\"1\"><c r=\"A1\"><f>NOSUCH(1)</f></c>"
                + "<c r=\"B1\"><f>B1+1</f></c></row></sheetData>");

    assertThat(Collected.read(file).lines()).containsExactly("A1 =NOSUCH(1)", "B1 =B1+1");
  }

  @ParameterizedTest
  @EnumSource(Format.class)
  void takesErrorsForTexts(Format format) throws IOException {
    Collected read =
        read(
            format,
            book -> {
              Sheet sheet = book.createSheet("表");
              Books.cell(sheet, 0, 0).setCellErrorValue(FormulaError.REF.getCode());
              Books.cell(sheet, 0, 1).setCellErrorValue(FormulaError.DIV0.getCode());
              Books.cell(sheet, 0, 2).setCellValue(false);
            });

    assertThat(read.lines()).containsExactly("A1 #REF!", "B1 #DIV/0!", "C1 FALSE");
  }

  @Test
  void calculatesOnlyWhatIsSmallEnoughToBeHeld() throws IOException {
    Path file = Books.xlsx(folder, book -> formula(book.createSheet(), 0, 0, "1+1"));
    long held = LoadedSize.of(file, FileKind.XLSX, ReadLimits.STANDARD);

    assertThat(Collected.read(file, Limits.with("evaluatedBytes", held)).lines())
        .containsExactly("A1 2");
    assertThat(Collected.read(file, Limits.with("evaluatedBytes", held - 1)).lines())
        .containsExactly("A1 =1+1");
  }

  private Collected read(Format format, Consumer<Workbook> fill) throws IOException {
    return Collected.read(format.save(folder, fill));
  }

  private static org.apache.poi.ss.usermodel.Cell formula(
      Sheet sheet, int row, int column, String formula) {
    org.apache.poi.ss.usermodel.Cell cell = Books.cell(sheet, row, column);
    cell.setCellFormula(formula);
    return cell;
  }
}
