package io.jixiao.importer.drawing;

import io.jixiao.schema.project.Grade;
import io.jixiao.schema.project.ProjectListRow;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A list with one project a row, drawn by lot.
 *
 * @param rows what each row says, heading by heading
 */
public record DrawnList(long seed, Paper paper, List<Map<String, String>> rows) {
  private static final Map<String, Grade> GRADES =
      Map.of("优", Grade.EXCELLENT, "良", Grade.GOOD, "中", Grade.FAIR, "差", Grade.POOR);

  public static DrawnList draw(long seed) {
    Chance chance = new Chance(seed);
    List<String> columns = new ArrayList<>(List.of("unit", "amount", "score"));
    columns.add(chance.between(0, 3), "name");
    if (chance.in100(50)) {
      columns.add("grade");
    }
    if (chance.in100(40)) {
      columns.add("联系人");
    }
    if (chance.in100(60)) {
      columns.add(0, "number");
    }
    Sketch sketch = new Sketch(chance, chance.between(columns.size(), 12), true, false);
    sketch.row(0, 1, List.of(Written.text(sketch.year + "年度项目支出绩效自评情况汇总表")));
    int[] widths = sketch.parts(sketch.width, columns.size());
    put(sketch, widths, columns.stream().map(each -> heading(sketch, each)).toList());
    List<Map<String, String>> rows = new ArrayList<>();
    for (int i = 1; i <= chance.between(1, 12); i++) {
      Map<String, String> says = new TreeMap<>();
      List<Written> cells = new ArrayList<>();
      for (String column : columns) {
        Written cell = cell(sketch, column, i);
        cells.add(cell);
        says.put(column, cell.shown());
      }
      if (says.containsKey("grade")) {
        says.put("gradeRead", GRADES.get(says.get("grade")).name());
      }
      rows.add(says);
      put(sketch, widths, cells);
    }
    for (int i = chance.of(0, 0, 1, 2); i > 0; i--) {
      sketch.paper.insertColumn(0);
    }
    return new DrawnList(seed, sketch.paper, rows);
  }

  private static void put(Sketch sketch, int[] widths, List<Written> cells) {
    int row = sketch.paper.nextRow();
    int at = 0;
    for (int i = 0; i < widths.length; i++) {
      sketch.paper.put(row, at, 1, widths[i], cells.get(i));
      at += widths[i];
    }
  }

  private static Written heading(Sketch sketch, String column) {
    Chance chance = sketch.chance;
    return switch (column) {
      case "number" -> sketch.spelling.heading(Wordings.of("sequence", chance));
      case "name" -> sketch.spelling.heading(Wordings.of("name", chance));
      case "unit" -> sketch.spelling.heading(Wordings.of("list-unit", chance));
      case "amount" ->
          Written.text(Wordings.of("list-amount", chance) + chance.of("（万元）", "（元）", ""));
      case "score" -> sketch.spelling.heading(Wordings.of("score", chance));
      case "grade" -> sketch.spelling.heading(Wordings.of("grade", chance));
      default -> Written.text(column);
    };
  }

  private static Written cell(Sketch sketch, String column, int ordinal) {
    Chance chance = sketch.chance;
    return switch (column) {
      case "number" ->
          Written.number(Integer.toString(ordinal), BigDecimal.valueOf(ordinal), "General");
      case "name" -> Written.text(sketch.values.project());
      case "unit" -> Written.text(sketch.values.unit());
      case "amount" -> sketch.values.money(sketch.values.amount());
      case "score" -> sketch.values.points(BigDecimal.valueOf(chance.between(6000, 10000), 2));
      case "grade" -> Written.text(chance.of("优", "良", "中", "差"));
      default -> Written.text(sketch.values.person());
    };
  }

  /** What {@code row} says, under the names of what was drawn. */
  public static Map<String, String> says(ProjectListRow row) {
    Map<String, String> says = new TreeMap<>();
    says.put("name", row.name());
    putIfThere(says, "number", row.number());
    putIfThere(says, "unit", row.unit());
    putIfThere(says, "amount", row.amount() == null ? null : row.amount().text());
    putIfThere(says, "score", row.scoreText());
    putIfThere(says, "grade", row.gradeText());
    putIfThere(says, "gradeRead", row.grade() == null ? null : row.grade().name());
    row.attributes().forEach(each -> says.put(each.heading(), each.text()));
    return says;
  }

  private static void putIfThere(Map<String, String> says, String key, String text) {
    if (text != null) {
      says.put(key, text);
    }
  }

  @Override
  public String toString() {
    return "seed " + seed + "\n" + paper;
  }
}
