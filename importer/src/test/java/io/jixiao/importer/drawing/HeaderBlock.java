package io.jixiao.importer.drawing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Title, year and the labels with their values above the tables. */
final class HeaderBlock {
  /** Labels with values that say something which the model has no field for. */
  private static final List<String> OTHERS =
      List.of("项目负责人", "联系电话", "项目类别", "项目起止时间", "资金用途", "填报人", "项目属性", "立项依据", "项目概况");

  /** Labels that nobody has words for, with values of all kinds. */
  private static final List<String> UNKNOWN = List.of("牵头科长", "开工年份", "所在片区", "评审批次");

  private record Pair(String label, String value) {}

  private final Sketch sketch;
  private final Chance chance;
  private final List<Pair> pairs = new ArrayList<>();
  private final boolean titled;
  private final boolean nameFirst;

  /**
   * @param nameFirst whether the name of the project stands first among the labels
   */
  HeaderBlock(Sketch sketch, boolean titled, boolean nameFirst) {
    this.sketch = sketch;
    this.chance = sketch.chance;
    this.titled = titled;
    this.nameFirst = nameFirst;
  }

  void draw() {
    String year = sketch.year + "年度";
    int yearIn = chance.between(0, 3);
    List<String> line = new ArrayList<>();
    if (titled) {
      title(yearIn == 0 ? year : "");
      if (yearIn == 1) {
        line.add(chance.of("（" + year + "）", year, "(" + sketch.year + "年)"));
        sketch.says.add("fiscalYearText", line.get(0));
      }
    }
    if (yearIn == 2) {
      String value = chance.of(year, sketch.year + "年", Integer.toString(sketch.year));
      pairs.add(new Pair(Wordings.of("year", chance), value));
      sketch.says.add("fiscalYearText", value);
    }
    if (yearIn == 2 || (titled && yearIn < 2)) {
      sketch.says.add("fiscalYear", sketch.year);
    }
    unit(line);
    lines(line);
    name();
    organisation("department");
    organisation("unit");
    filledOn();
    others();
    unknown();
    drawPairs();
  }

  private void title(String year) {
    if (chance.in100(20)) {
      sketch.paper.put(
          sketch.paper.nextRow(), 0, 1, 1, Written.text(chance.of("附件1", "附件 2：", "附")));
    }
    String title = year + chance.of("项目支出绩效自评表", "部门项目支出绩效自评表", "项目绩效自评表", "财政支出项目绩效自评表");
    sketch.row(0, 1, List.of(Written.text(title)));
    sketch.says.add("formTitle", title);
    if (!year.isEmpty()) {
      sketch.says.add("fiscalYearText", year);
    }
  }

  private void unit(List<String> line) {
    // Without a title, a line above the name might as well end the form before.
    int place = chance.between(titled ? 0 : 2, 4);
    sketch.amountUnit = place < 4 ? chance.of("万元", "元") : null;
    sketch.says.add("amountUnit", sketch.amountUnit);
    if (place < 2) {
      line.add(chance.of("单位：", "金额单位：", "金额单位:") + sketch.amountUnit);
    } else if (place == 2) {
      pairs.add(new Pair("金额单位", sketch.amountUnit));
    }
    sketch.unitInTables = place == 3;
  }

  /** Year and unit of money in a row of their own, in one cell or two. */
  private void lines(List<String> line) {
    if (line.size() == 2 && chance.in100(30)) {
      String gap = chance.of("　　　", "     ", "\u00A0\u00A0\u00A0\u00A0");
      sketch.row(0, 1, List.of(Written.text(String.join(gap, line))));
    } else if (line.size() == 2 && chance.in100(50)) {
      sketch.row(0, 1, List.of(Written.text(line.get(0)), Written.text(line.get(1))));
    } else {
      line.forEach(each -> sketch.row(0, 1, List.of(Written.text(each))));
    }
  }

  private void name() {
    String name = sketch.values.project();
    String code = "4101" + chance.between(10_000_000, 99_999_999);
    int coded = chance.between(0, 5);
    String text = coded == 0 ? "[" + code + "]" + name : name;
    pairs.add(0, new Pair(Wordings.of("name", chance), text));
    sketch.says.add("name", name);
    sketch.says.add("nameText", text);
    if (coded == 1) {
      pairs.add(new Pair(Wordings.of("code", chance), code));
    }
    sketch.says.add("code", coded < 2 ? code : null);
  }

  private void organisation(String term) {
    if (!chance.in100(85)) {
      return;
    }
    String name = sketch.values.unit();
    String code = Integer.toString(chance.between(100, 999_999));
    String text =
        chance.of(
            name, name, name, "[" + code + "]" + name, code + "-" + name, name + "（" + code + "）");
    pairs.add(new Pair(Wordings.of(term, chance), text));
    sketch.says.add(term + ".text", text);
    sketch.says.add(term + ".name", name);
    sketch.says.add(term + ".code", text.equals(name) ? null : code);
  }

  private void filledOn() {
    if (chance.in100(30)) {
      LocalDate day = LocalDate.of(sketch.year + 1, chance.between(1, 6), chance.between(1, 28));
      String text =
          chance.of(
              day.toString(),
              "%d年%d月%d日".formatted(day.getYear(), day.getMonthValue(), day.getDayOfMonth()),
              "%d.%d.%d".formatted(day.getYear(), day.getMonthValue(), day.getDayOfMonth()));
      pairs.add(new Pair(Wordings.of("filled-on", chance), text));
      sketch.says.add("filledOn", day);
      sketch.says.add("filledOnText", text);
    }
  }

  private void others() {
    for (String label : chance.some(OTHERS, 3)) {
      String value =
          switch (label) {
            case "联系电话" -> sketch.values.phone();
            case "项目负责人", "填报人" -> sketch.values.person();
            case "项目起止时间" -> "2024年1月-2024年12月";
            case "项目概况", "立项依据", "资金用途" -> sketch.values.sentences();
            default -> chance.of("延续性项目", "一次性", "经常性项目");
          };
      pairs.add(new Pair(label, value));
      sketch.says.attribute("attributes", label, Written.text(value).shown());
    }
  }

  private void unknown() {
    for (String label : chance.some(UNKNOWN, chance.in100(30) ? 2 : 0)) {
      String value =
          switch (label) {
            case "牵头科长" -> sketch.values.person();
            case "开工年份" -> chance.of("2018年", "2011年", "2018年度");
            case "所在片区" -> "南岭、老城";
            default -> "第3批";
          };
      pairs.add(new Pair(label, value));
      sketch.says.attribute("attributes", label, value);
    }
  }

  private void drawPairs() {
    Pair name = pairs.remove(0);
    List<Pair> ordered = new ArrayList<>(chance.shuffled(pairs));
    ordered.add(nameFirst ? 0 : chance.between(0, ordered.size()), name);
    boolean within = chance.in100(15);
    int most = Math.max(1, Math.min(3, sketch.width / 3));
    for (int i = 0; i < ordered.size(); ) {
      int count = Math.min(ordered.size() - i, chance.between(1, most));
      List<Written> cells = new ArrayList<>();
      for (Pair pair : ordered.subList(i, i + count)) {
        if (within) {
          cells.add(Written.text(pair.label() + chance.of("：", ":", "： ") + pair.value()));
        } else {
          cells.add(sketch.spelling.label(pair.label()));
          cells.add(Written.text(pair.value()));
        }
      }
      sketch.row(0, 1, cells);
      i += count;
    }
  }
}
