package io.jixiao.importer.drawing;

import io.jixiao.schema.project.Grade;
import io.jixiao.schema.project.ProjectListRow;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A list with one project a row, drawn by lot.
 *
 * @param rows what each row says, heading by heading
 * @param told what stands there and is kept nowhere
 */
public record DrawnList(long seed, Paper paper, List<Map<String, String>> rows, List<String> told) {
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
    Chance lines = new Chance(~seed);
    headings(sketch, widths, columns, lines);
    boolean banners = lines.in100(20);
    int together = lines.in100(25) ? lines.between(2, 4) : 1;
    boolean merged = lines.in100(50);
    List<Map<String, String>> rows = new ArrayList<>();
    String banner = "";
    String once = "";
    int last = chance.between(1, 12);
    int row = sketch.paper.nextRow();
    for (int i = 1; i <= last; i++) {
      if (banners && (i == 1 || lines.in100(25))) {
        banner = banner(sketch, widths, columns, lines);
        row++;
      }
      Map<String, String> says = new TreeMap<>();
      List<Written> cells = new ArrayList<>();
      Map<Integer, Integer> heights = new HashMap<>();
      for (String column : columns) {
        Written cell = cell(sketch, column, i);
        if (column.equals("unit") && banners) {
          cells.add(Written.text(""));
          says.put(column, banner);
        } else if (column.equals("unit") && (i - 1) % together > 0) {
          cells.add(Written.text(""));
          says.put(column, once);
        } else {
          if (column.equals("unit") && merged) {
            heights.put(cells.size(), Math.min(together, last - i + 1));
          }
          once = column.equals("unit") ? cell.shown() : once;
          cells.add(cell);
          says.put(column, cell.shown());
        }
      }
      if (says.containsKey("grade")) {
        says.put("gradeRead", GRADES.get(says.get("grade")).name());
      }
      rows.add(says);
      put(sketch, row++, widths, cells, heights);
    }
    List<String> told = new ArrayList<>();
    if (lines.in100(30)) {
      told.add(lines.of("单位负责人：张明　填表人：李小红　联系电话：13900001234", "填报日期：2024年1月5日", "注：本表一式两份"));
      sketch.row(0, 1, List.of(Written.text(told.get(0))));
    }
    for (int i = chance.of(0, 0, 1, 2); i > 0; i--) {
      sketch.paper.insertColumn(0);
    }
    return new DrawnList(seed, sketch.paper, rows, told);
  }

  /** A row that says whose the projects below are, merged up to their names or over all. */
  private static String banner(Sketch sketch, int[] widths, List<String> columns, Chance lines) {
    String unit = lines.of("市教育局", "市卫健委", "某县公安局", "云川镇人民政府");
    int last = lines.in100(50) ? columns.size() - 1 : columns.indexOf("name");
    int width = Arrays.stream(widths, 0, last + 1).sum();
    String text = lines.of("", "一、", "（二）") + unit;
    sketch.paper.put(sketch.paper.nextRow(), 0, 1, width, Written.text(text));
    return unit;
  }

  /** Over score and grade beside each other may stand a word that nobody merged over both. */
  private static void headings(Sketch sketch, int[] widths, List<String> columns, Chance lines) {
    List<Written> upper = new ArrayList<>();
    List<Written> lower = new ArrayList<>();
    int score = columns.indexOf("score");
    boolean parted =
        score + 1 < columns.size() && columns.get(score + 1).equals("grade") && lines.in100(50);
    for (int i = 0; i < columns.size(); i++) {
      Written heading = heading(sketch, columns.get(i));
      boolean below = parted && (i == score || i == score + 1);
      String group = i == score ? "自评情况" : "";
      upper.add(below ? Written.text(group) : heading);
      lower.add(below ? heading : Written.text(""));
    }
    int row = sketch.paper.nextRow();
    put(sketch, row, widths, upper, Map.of());
    if (parted) {
      put(sketch, row + 1, widths, lower, Map.of());
    }
  }

  /** A row whose cells go down over as many rows as {@code heights} says. */
  private static void put(
      Sketch sketch, int row, int[] widths, List<Written> cells, Map<Integer, Integer> heights) {
    int at = 0;
    for (int i = 0; i < widths.length; i++) {
      sketch.paper.put(row, at, heights.getOrDefault(i, 1), widths[i], cells.get(i));
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
