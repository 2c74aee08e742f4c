package io.jixiao.schema.scoring.attainment;

import java.util.List;

/** Which kind of indicator the headings above it name. */
public enum Category {
  QUANTITY("数量"),
  QUALITY("质量"),
  TIMELINESS("时效"),
  COST("成本"),
  SATISFACTION("满意"),
  BENEFIT("效益", "效果", "影响"),
  /** 产出 without a second level. */
  OUTPUT("产出"),
  OTHER;

  private static final Category[] ALL = values();

  @SuppressWarnings("ImmutableEnumChecker") // List.of can not be changed
  private final List<String> words;

  Category(String... words) {
    this.words = List.of(words);
  }

  /** The deepest heading that names one decides: 社会成本指标 under 成本指标, 数量指标 under 产出指标. */
  public static Category of(List<String> path) {
    for (int i = path.size() - 1; i >= 0; i--) {
      Category category = of(path.get(i));
      if (category != OTHER) {
        return category;
      }
    }
    return OTHER;
  }

  /** What one heading names. */
  public static Category of(String heading) {
    for (Category category : ALL) {
      for (String word : category.words) {
        if (heading.contains(word)) {
          return category;
        }
      }
    }
    return OTHER;
  }
}
