package io.jixiao.importer.sample;

import io.jixiao.importer.layout.Canvas;
import io.jixiao.importer.layout.Figures;
import io.jixiao.importer.layout.LayoutDrawer;
import io.jixiao.importer.layout.Layouts;
import io.jixiao.importer.layout.Look;
import io.jixiao.importer.layout.Spacing;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Invented departments that hand in forms year after year: a workbook a department and year, a form
 * a sheet, in the layout of its region. The same departments have the same projects each year, with
 * figures of their own. The same forms each time.
 */
public final class GeneratedForms {
  private static final int FIRST_YEAR = 2020;
  private static final int YEARS = 5;

  /** How many forms a department hands in at most. */
  private static final int LARGEST = 200;

  private static final List<Place> PLACES =
      List.of(
          new Place("沧州市", "annex"),
          new Place("固原市", "numbered"),
          new Place("安顺市", "printout"),
          new Place("吐鲁番市", "nine-columns"),
          new Place("乌拉特前旗", "goal-beside"));

  private static final List<String> AREAS =
      List.of(
          "城东", "城西", "城南", "城北", "河东", "河西", "新城", "老城", "开发区", "高新区", "南山", "北山", "东湖", "西湖",
          "临港", "古城", "柳林", "青石", "红桥", "白塔");

  private static final List<String> PHASES = List.of("", "（二期）", "（三期）");

  private final List<GeneratedDepartment> kinds = GeneratedDepartment.all();

  private record Place(String name, String layout) {}

  /**
   * What one department hands in for one year.
   *
   * @param name of the workbook
   * @param first number of its first project
   */
  public record Handed(String name, int place, int kind, int year, int first, int forms) {}

  /** The workbooks that so many forms are in; those of one department and year are one. */
  public List<Handed> handed(int forms) {
    int departments = PLACES.size() * kinds.size();
    int each = Math.min(LARGEST, forms / (departments * YEARS) + 1);
    List<Handed> handed = new ArrayList<>();
    int left = forms;
    for (int round = 0; left > 0; round++) {
      for (int i = 0; i < departments * YEARS && left > 0; i++) {
        int year = FIRST_YEAR + i % YEARS;
        int place = i / YEARS % PLACES.size();
        int kind = i / (YEARS * PLACES.size());
        String name =
            "%s%s%d-%d.xlsx"
                .formatted(PLACES.get(place).name(), kinds.get(kind).name(), year, round + 1);
        int count = Math.min(each, left);
        handed.add(new Handed(name, place, kind, year, round * each, count));
        left -= count;
      }
    }
    return handed;
  }

  /** Draws a workbook. */
  public void draw(Handed handed, Path file) throws IOException {
    try (XSSFWorkbook workbook = new XSSFWorkbook();
        OutputStream out = Files.newOutputStream(file)) {
      Look look = new Look(workbook);
      for (int i = 0; i < handed.forms(); i++) {
        SampleForm form = form(handed, handed.first() + i);
        LayoutDrawer.draw(
            Layouts.byId(form.layout()).orElseThrow(),
            SampleText.of(form),
            new Canvas(
                workbook.createSheet(Integer.toString(i + 1)),
                look,
                Figures.NUMBERS,
                Spacing.NONE));
      }
      workbook.write(out);
    }
  }

  private SampleForm form(Handed handed, int number) {
    Place place = PLACES.get(handed.place());
    GeneratedDepartment kind = kinds.get(handed.kind());
    GeneratedDepartment.Work work = kind.works().get(number % kind.works().size());
    int variant = number / kind.works().size();
    String name =
        AREAS.get(variant % AREAS.size())
            + work.name()
            + PHASES.get(variant / AREAS.size() % PHASES.size())
            + (variant < AREAS.size() * PHASES.size()
                ? ""
                : "之" + (variant / (AREAS.size() * PHASES.size()) + 1));
    GeneratedResult result = new GeneratedResult(handed, number, work);
    Unit department = new Unit(place.name() + kind.name(), "%03d".formatted(100 + handed.kind()));
    String unit = kind.units().get(number % kind.units().size());
    return new SampleForm(
        name,
        place.layout(),
        "项目支出绩效自评表",
        handed.year(),
        handed.year() + 1 + "/02/18",
        name,
        place.layout().equals("annex")
            ? "%d%02d%02d%05d".formatted(1309, handed.place(), handed.kind(), number)
            : null,
        department,
        new Unit(place.name() + unit, null),
        result.amountUnit(place.layout()),
        result.funds(place.layout()),
        "完成" + work.thing() + result.planned() + work.unit() + "，按时足额支付资金。",
        "已完成" + work.thing() + result.done() + work.unit() + "。",
        Map.of("产出指标", "50", "效益指标", "30", "满意度指标", "10"),
        result.indicators(),
        result.total(),
        result.conclusion(),
        Map.of());
  }
}
