package io.jixiao.schema.audit.form;

import io.jixiao.schema.audit.FindingCode;
import io.jixiao.schema.project.Indicator;
import io.jixiao.schema.scoring.attainment.Category;
import java.util.LinkedHashSet;
import java.util.Set;

/** 产出指标 with 质量, 时效 and the like, but without 数量: nothing says how much was done. */
final class CategoryMissing implements Check {
  private static final int FEWEST = 2;

  @Override
  public void look(AuditedForm form, Remarks remarks) {
    Set<String> others = new LinkedHashSet<>();
    int first = -1;
    for (int i = 0; i < form.indicators().size(); i++) {
      Indicator indicator = form.indicators().get(i);
      String heading = indicator.level2();
      if (heading == null || !isOutput(indicator)) {
        continue;
      }
      switch (Category.of(heading)) {
        case QUALITY, TIMELINESS, COST -> others.add(heading);
        case QUANTITY, BENEFIT, SATISFACTION, OUTPUT, OTHER -> {
          // a heading of the form's own may hold quantities
          return;
        }
      }
      first = first < 0 ? i : first;
    }
    if (others.size() >= FEWEST) {
      remarks.raise(
          FindingCode.MISSING_INDICATOR_CATEGORY,
          Rows.path(first, "name"),
          String.join("、", others));
    }
  }

  private static boolean isOutput(Indicator indicator) {
    return indicator.path().get(0).contains("产出");
  }
}
