package io.jixiao.importer.sample;

import io.jixiao.importer.layout.Canvas;
import io.jixiao.importer.layout.Figures;
import io.jixiao.importer.layout.Layout;
import io.jixiao.importer.layout.LayoutDrawer;
import io.jixiao.importer.layout.Layouts;
import io.jixiao.importer.layout.Look;
import io.jixiao.importer.layout.Spacing;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Draws a planned workbook and gives its bytes, the same ones every time. */
final class WorkbookDrawer {
  private static final Date CREATED = Date.from(Instant.parse("2025-02-20T01:30:00Z"));
  private static final int ROWS_BETWEEN_FORMS = 2;

  private final SampleData data;

  WorkbookDrawer(SampleData data) {
    this.data = data;
  }

  byte[] draw(WorkbookPlan plan) {
    try (Workbook workbook = plan.isBinary() ? new HSSFWorkbook() : new XSSFWorkbook();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      Look look = new Look(workbook);
      for (WorkbookPlan.SheetPlan sheet : plan.sheets()) {
        drawSheet(plan, sheet, workbook.createSheet(sheet.name()), look);
      }
      if (plan.figures() == Figures.FORMULAS_STORED) {
        workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
      }
      if (workbook instanceof XSSFWorkbook xlsx) {
        xlsx.getProperties().getCoreProperties().setCreated(Optional.of(CREATED));
      }
      workbook.write(out);
      return plan.isBinary() ? out.toByteArray() : StableZip.rewritten(out.toByteArray());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void drawSheet(
      WorkbookPlan plan, WorkbookPlan.SheetPlan sheetPlan, Sheet sheet, Look look) {
    Spacing spacing = plan.loose() ? Spacing.LOOSE : Spacing.NONE;
    if (sheetPlan.list() != null) {
      SummaryList.draw(
          data.list(sheetPlan.list()), new Canvas(sheet, look, plan.figures(), spacing));
      return;
    }
    for (String key : sheetPlan.forms()) {
      SampleForm form = data.form(key);
      Canvas canvas = new Canvas(sheet, look, plan.figures(), spacing);
      LayoutDrawer.draw(layout(form.layout()), SampleText.of(form), canvas);
      spacing = spacing.startingAt(canvas.height() + ROWS_BETWEEN_FORMS);
    }
  }

  private static Layout layout(String id) {
    return Layouts.byId(id).orElseThrow(() -> new IllegalStateException("no layout " + id));
  }
}
