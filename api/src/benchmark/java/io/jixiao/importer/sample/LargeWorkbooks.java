package io.jixiao.importer.sample;

import io.jixiao.importer.layout.Canvas;
import io.jixiao.importer.layout.Figures;
import io.jixiao.importer.layout.LayoutDrawer;
import io.jixiao.importer.layout.Layouts;
import io.jixiao.importer.layout.Look;
import io.jixiao.importer.layout.Spacing;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Workbooks of any size, drawn from the sample forms of all regions in turn. Every form has names,
 * goals and indicators of its own, as real ones have; every other form has its figures as numbers.
 */
public final class LargeWorkbooks {
  private static final int ROWS_HELD = 500;
  private static final int ROWS_BETWEEN_FORMS = 2;

  private final SampleData data = SampleData.load();
  private final List<SampleForm> forms = List.copyOf(data.forms().values());

  /** So many forms, a sheet each. */
  public void sheets(int count, Path file) throws IOException {
    try (SXSSFWorkbook workbook = streaming()) {
      Look look = new Look(workbook);
      for (int i = 0; i < count; i++) {
        SXSSFSheet sheet = workbook.createSheet(Integer.toString(i + 1));
        draw(i, sheet, look, Spacing.NONE);
        sheet.flushRows();
      }
      write(workbook, file);
    }
  }

  /** So many forms under each other on one sheet. */
  public void oneSheet(int count, Path file) throws IOException {
    try (SXSSFWorkbook workbook = streaming()) {
      Look look = new Look(workbook);
      Sheet sheet = unchecked(workbook.createSheet("自评表"));
      Spacing spacing = Spacing.NONE;
      for (int i = 0; i < count; i++) {
        spacing = spacing.startingAt(draw(i, sheet, look, spacing) + ROWS_BETWEEN_FORMS);
      }
      write(workbook, file);
    }
  }

  /** So many workbooks of one form in a zip. */
  public void zip(int count, Path file) throws IOException {
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
      for (int i = 0; i < count; i++) {
        zip.putNextEntry(new ZipEntry(i + 1 + ".xlsx"));
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
          draw(i, workbook.createSheet("自评表"), new Look(workbook), Spacing.NONE);
          workbook.write(zip);
        }
        zip.closeEntry();
      }
    }
  }

  /** A summary list of so many rows. */
  public void list(int rows, Path file) throws IOException {
    SampleList sample = data.lists().values().iterator().next();
    List<SampleList.Row> printed = sample.rows();
    List<SampleList.Row> many =
        IntStream.range(0, rows).mapToObj(i -> row(printed.get(i % printed.size()), i)).toList();
    SampleList list =
        new SampleList(
            sample.key(), sample.title(), sample.department(), sample.amountUnit(), many);
    try (SXSSFWorkbook workbook = streaming()) {
      Sheet sheet = workbook.createSheet("汇总表");
      SummaryList.draw(list, new Canvas(sheet, new Look(workbook), Figures.NUMBERS, Spacing.NONE));
      write(workbook, file);
    }
  }

  private int draw(int number, Sheet sheet, Look look, Spacing spacing) {
    SampleForm form = form(forms.get(number % forms.size()), number);
    Figures figures = number % 2 == 0 ? Figures.NUMBERS : Figures.TEXT;
    Canvas canvas = new Canvas(sheet, look, figures, spacing);
    LayoutDrawer.draw(Layouts.byId(form.layout()).orElseThrow(), SampleText.of(form), canvas);
    return canvas.height();
  }

  private static SampleForm form(SampleForm sample, int number) {
    return new SampleForm(
        sample.key(),
        sample.layout(),
        sample.title(),
        sample.fiscalYear(),
        sample.filledOn(),
        own(sample.name(), number),
        sample.code() == null ? null : sample.code() + number,
        sample.department(),
        sample.implementingUnit(),
        sample.amountUnit(),
        sample.funds(),
        own(sample.goalExpected(), number),
        own(sample.goalActual(), number),
        sample.levelWeights(),
        sample.indicators().stream().map(each -> indicator(each, number)).toList(),
        sample.total(),
        sample.conclusion(),
        sample.sections());
  }

  private static SampleIndicator indicator(SampleIndicator sample, int number) {
    return new SampleIndicator(
        sample.level1(),
        sample.level2(),
        sample.isPlaceholder() ? sample.name() : own(sample.name(), number),
        sample.target(),
        sample.actual(),
        sample.weight(),
        sample.score(),
        sample.deviationReason(),
        sample.adjustedTarget(),
        sample.note());
  }

  private static SampleList.Row row(SampleList.Row sample, int number) {
    return new SampleList.Row(
        sample.unit(), own(sample.name(), number), sample.amount(), sample.score(), sample.grade());
  }

  private static String own(String text, int number) {
    return text + "之" + (number + 1);
  }

  /** As spreadsheets save: texts are shared. */
  private static SXSSFWorkbook streaming() {
    return new SXSSFWorkbook(new XSSFWorkbook(), ROWS_HELD, false, true);
  }

  private static void write(SXSSFWorkbook workbook, Path file) throws IOException {
    try (OutputStream out = Files.newOutputStream(file)) {
      workbook.write(out);
    }
  }

  /** The sheet, but for comparing each merged area with all others, which takes minutes here. */
  private static Sheet unchecked(Sheet sheet) {
    return (Sheet)
        Proxy.newProxyInstance(
            Sheet.class.getClassLoader(),
            new Class<?>[] {Sheet.class},
            (proxy, method, arguments) ->
                method.getName().equals("addMergedRegion")
                    ? sheet.addMergedRegionUnsafe((CellRangeAddress) arguments[0])
                    : method.invoke(sheet, arguments));
  }
}
