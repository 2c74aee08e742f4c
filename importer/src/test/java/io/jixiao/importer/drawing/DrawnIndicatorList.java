package io.jixiao.importer.drawing;

import io.jixiao.schema.project.FundKind;
import io.jixiao.schema.project.Grade;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A list with one indicator a row: what is said of the project stands in front. */
final class DrawnIndicatorList {
  private static final Map<String, Grade> GRADES =
      Map.of("优", Grade.EXCELLENT, "良", Grade.GOOD, "中", Grade.FAIR, "差", Grade.POOR);

  /** Which rows say of which project they are. */
  private enum Going {
    MERGED,
    FIRST,
    REPEATED
  }

  private record Said(String what, Written heading) {}

  private final Chance chance;
  private final Going going;
  private final Sketch sketch;
  private final List<Said> columns = new ArrayList<>();
  private final IndicatorTable table;
  private final int[] widths;

  /** Title, year and unit of money, which all projects share. */
  private final List<Runnable> above = new ArrayList<>();

  DrawnIndicatorList(Chance chance) {
    this.chance = chance;
    this.going = chance.of(Going.values());
    // A number in front of the levels is the project's.
    List<IndicatorColumn> ofIndicator =
        IndicatorColumns.draw(chance, chance.between(1, 3)).stream()
            .filter(column -> !column.what().equals("sequence"))
            .toList();
    List<String> ofProject = ofProject(chance);
    int least = ofProject.size() + ofIndicator.size();
    this.sketch = new Sketch(chance, chance.between(least, least + 4), true, false);
    ofProject.forEach(what -> columns.add(new Said(what, heading(what))));
    this.widths = sketch.parts(columns.size() + chance.between(0, 2), columns.size());
    sketch.indent(java.util.Arrays.stream(widths).sum());
    this.table = new IndicatorTable(sketch, ofIndicator, 0);
  }

  private static List<String> ofProject(Chance chance) {
    List<String> some = new ArrayList<>();
    for (String what : List.of("序号", "year", "code", "department", "unit")) {
      if (chance.in100(40)) {
        some.add(what);
      }
    }
    some.add(chance.between(0, some.size()), "name");
    if (chance.in100(60)) {
      some.addAll(List.of("adjusted-budget", "executed"));
    }
    if (some.contains("executed") && chance.in100(50)) {
      some.add("execution-rate");
    }
    if (chance.in100(30)) {
      some.add("grade");
    }
    return some;
  }

  private Written heading(String what) {
    return switch (what) {
      case "序号" -> Written.text(what);
      // The fund is called as its first heading is.
      case "adjusted-budget" -> Written.text(Wordings.of(what, chance));
      default -> sketch.spelling.heading(Wordings.of(what, chance));
    };
  }

  void draw(Paper paper, List<List<String>> forms) {
    above();
    int row = sketch.paper.nextRow();
    int height = table.headings();
    for (int i = 0, at = 0; i < widths.length; at += widths[i++]) {
      sketch.paper.put(row, at, height, widths[i], columns.get(i).heading());
    }
    List<String> names = new ArrayList<>();
    for (int i = chance.between(1, 4); i > 0; i--) {
      sketch.says = new Says();
      above.forEach(Runnable::run);
      String name = sketch.values.project();
      while (names.contains(name)) {
        name = sketch.values.project();
      }
      names.add(name);
      project(name, names.size());
      forms.add(sketch.says.lines());
    }
    paper.paste(sketch.paper, 0, 0);
  }

  private void above() {
    boolean yearInTitle = columns.stream().noneMatch(column -> column.what().equals("year"));
    String year = sketch.year + "年度";
    String title = (yearInTitle ? year : "") + "项目支出绩效自评指标明细表";
    sketch.row(0, 1, List.of(Written.text(title)));
    above.add(() -> sketch.says.add("formTitle", title));
    if (yearInTitle) {
      above.add(() -> sketch.says.add("fiscalYear", sketch.year));
      above.add(() -> sketch.says.add("fiscalYearText", year));
    }
    if (chance.in100(60)) {
      sketch.amountUnit = chance.of("万元", "元");
      sketch.row(0, 1, List.of(Written.text("金额单位：" + sketch.amountUnit)));
      above.add(() -> sketch.says.add("amountUnit", sketch.amountUnit));
    }
  }

  private void project(String name, int ordinal) {
    int first = sketch.paper.nextRow();
    table.restart();
    table.rows();
    int rows = sketch.paper.nextRow() - first;
    BigDecimal budget = sketch.values.amount();
    BigDecimal executed = sketch.values.upTo(budget);
    for (int i = 0, at = 0; i < widths.length; at += widths[i++]) {
      Written cell = cell(columns.get(i), name, ordinal, budget, executed);
      if (going == Going.MERGED) {
        sketch.paper.put(first, at, rows, widths[i], cell);
      } else {
        for (int row = 0; row < (going == Going.FIRST ? 1 : rows); row++) {
          sketch.paper.put(first + row, at, 1, widths[i], cell);
        }
      }
    }
  }

  private Written cell(
      Said column, String name, int ordinal, BigDecimal budget, BigDecimal executed) {
    Says says = sketch.says;
    switch (column.what()) {
      case "name" -> {
        says.add("name", name);
        says.add("nameText", name);
        return Written.text(name);
      }
      case "year" -> {
        String year = chance.of(sketch.year + "年度", sketch.year + "年", "" + sketch.year);
        says.add("fiscalYear", sketch.year);
        says.add("fiscalYearText", year);
        return Written.text(year);
      }
      case "code" -> {
        String code = "4101" + chance.between(10_000_000, 99_999_999);
        says.add("code", code);
        return Written.text(code);
      }
      case "department", "unit" -> {
        String unit = sketch.values.unit();
        says.add(column.what() + ".name", unit);
        says.add(column.what() + ".text", unit);
        return Written.text(unit);
      }
      case "adjusted-budget" -> {
        Written written = sketch.values.money(budget);
        says.shown("funds[0].label", column.heading());
        says.add("funds[0].kind", FundKind.TOTAL);
        says.add("funds[0].depth", 0);
        sketch.amount("funds[0].adjustedBudget", written, budget);
        return written;
      }
      case "executed" -> {
        Written written = sketch.values.money(executed);
        sketch.amount("funds[0].executed", written, executed);
        return written;
      }
      case "execution-rate" -> {
        BigDecimal rate = executed.movePointRight(2).divide(budget, 2, RoundingMode.HALF_UP);
        Written written = sketch.values.percent(rate);
        says.shown("funds[0].executionRate", written);
        says.add("funds[0].executionRate.value", rate);
        return written;
      }
      case "grade" -> {
        String grade = chance.of("优", "良", "中", "差");
        says.add("reported.grade", GRADES.get(grade));
        says.add("reported.gradeText", grade);
        return Written.text(grade);
      }
      default -> {
        String text = Integer.toString(ordinal);
        says.attribute("attributes", column.what(), text);
        return Written.number(text, BigDecimal.valueOf(ordinal), "General");
      }
    }
  }
}
