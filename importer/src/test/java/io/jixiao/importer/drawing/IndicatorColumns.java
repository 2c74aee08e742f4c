package io.jixiao.importer.drawing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Which columns an indicator table has, in which order. */
final class IndicatorColumns {
  private static final Map<String, List<String>> OTHERS =
      Map.of("before", List.of("指标解释", "评分标准", "指标说明"), "behind", List.of("备注", "数据来源", "佐证材料"));

  private IndicatorColumns() {}

  /**
   * @param depth how many levels stand over the names
   */
  static List<IndicatorColumn> draw(Chance chance, int depth) {
    List<IndicatorColumn> columns = new ArrayList<>();
    boolean sequence = chance.in100(15);
    boolean right = chance.in100(20);
    if (sequence && !right) {
      columns.add(column("sequence", chance));
    }
    boolean over = depth > 1 && chance.in100(15);
    boolean deepest = depth > 0 && depth < 4 && chance.in100(60);
    for (int level = 1; level <= depth; level++) {
      IndicatorColumn column = column("level" + level, chance);
      columns.add(over ? column.under("绩效指标") : column);
    }
    IndicatorColumn name =
        deepest
            ? new IndicatorColumn("name", Wordings.of("level" + (depth + 1), chance))
            : new IndicatorColumn("name", Wordings.of("indicator-name", chance));
    columns.add(over ? name.under("绩效指标") : name);
    if (chance.in100(10)) {
      columns.add(new IndicatorColumn("other", chance.of(OTHERS.get("before"))));
    }
    columns.addAll(figures(chance));
    if (chance.in100(65)) {
      columns.add(column("deviation", chance));
    }
    if (chance.in100(15)) {
      columns.add(new IndicatorColumn("other", chance.of(OTHERS.get("behind"))));
    }
    if (sequence && right) {
      columns.add(column("sequence", chance));
    }
    return columns;
  }

  private static List<IndicatorColumn> figures(Chance chance) {
    List<IndicatorColumn> targets = new ArrayList<>();
    boolean apart = chance.in100(12);
    if (apart) {
      targets.add(column("operator", chance));
    }
    targets.add(column("target", chance));
    if (apart) {
      targets.add(column("measure-unit", chance));
    }
    if (chance.in100(10)) {
      targets.add(column("adjusted-target", chance));
    }
    List<IndicatorColumn> points = new ArrayList<>();
    if (chance.in100(90)) {
      points.add(column("weight", chance));
    }
    List<IndicatorColumn> scores = scores(chance);
    List<IndicatorColumn> figures = new ArrayList<>();
    boolean weightFirst = chance.in100(20);
    boolean scoreFirst = !weightFirst && chance.in100(10);
    figures.addAll(weightFirst ? points : List.of());
    figures.addAll(targets);
    if (chance.in100(92)) {
      figures.add(column("actual", chance));
    }
    if (!apart && !weightFirst && figures.size() > 1 && chance.in100(10)) {
      figures.replaceAll(column -> column.under("指标值完成情况"));
    }
    figures.addAll(scoreFirst ? scores : weightFirst ? List.of() : points);
    figures.addAll(scoreFirst ? points : scores);
    if (figures.size() > 2 && chance.in100(8)) {
      String wording = chance.of("自评情况", "指标完成及得分情况");
      figures.replaceAll(column -> column.below(wording));
    }
    return figures;
  }

  private static List<IndicatorColumn> scores(Chance chance) {
    return switch (chance.between(0, 11)) {
      case 0 ->
          List.of(
              new IndicatorColumn("score", "自评", "得分"), new IndicatorColumn("other", "复核", "得分"));
      case 1 -> List.of(new IndicatorColumn("score", "自评得分"), new IndicatorColumn("other", "复核分"));
      case 2 -> List.of();
      default -> List.of(column("score", chance));
    };
  }

  private static IndicatorColumn column(String term, Chance chance) {
    return new IndicatorColumn(term, Wordings.of(term, chance));
  }
}
