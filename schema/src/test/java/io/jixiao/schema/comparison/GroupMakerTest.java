package io.jixiao.schema.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import io.jixiao.schema.comparison.ComparedProject.Subject;
import io.jixiao.schema.forms.Form;
import io.jixiao.schema.forms.Row;
import io.jixiao.schema.project.Grade;
import io.jixiao.schema.scoring.policy.ShippedPolicies;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Under {@code mof-2020}. 甲 earns 5 for 50 of 100, 54 for 9 of 10 rooms and keeps 27 for its words:
 * 86 of 100. 乙 earns 20 for 4 of 2 sets and 10 for 1 of 2: 30 of 40. 丙 has nothing to earn.
 */
class GroupMakerTest {
  private static final Form FIRST =
      Form.of(
              Row.of("数量指标", "维修屋顶", "≥10间", "9间").under("产出指标", "数量指标").worth("60", "60"),
              Row.of("社会效益", "校园安全", "长期", "长期").under("效益指标", "社会效益").worth("30", "27"))
          .named("甲")
          .with(Form.total("90", "100", "50", "50%", "10", "10"))
          .reported("100", "97", null);

  /** No total row, no total score: 10 + 20 are its rows' scores. */
  private static final Form SECOND =
      Form.of(
              Row.of("数量指标", "采购", "≥2套", "4套").under("产出指标", "数量指标").worth("20", "20"),
              Row.of("质量指标", "合格", "≥2套", "1套").under("产出指标", "质量指标").worth("20", "10"))
          .named("乙")
          .region(null)
          .year(2023);

  /** Neither money nor points. */
  private static final Form THIRD =
      Form.of(Row.of("立项指标", "依据", "充分", null).under("决策指标").worth(null, null))
          .named("丙")
          .unit(null)
          .region("140502");

  private final List<ComparedProject> projects = new ArrayList<>();

  @Test
  void addsUpWhatProjectsState() {
    add(FIRST, new FindingCounts(1, 2, 3));
    add(SECOND, new FindingCounts(0, 1, 0));
    add(THIRD, FindingCounts.NONE);

    Group all = groups().get("");

    assertThat(all.projectCount()).isEqualTo(3);
    assertThat(all.indicatorCount()).isEqualTo(5);
    assertThat(all.decidedCount()).isEqualTo(4);
    assertThat(all.metCount()).isEqualTo(2);
    assertThat(all.metShare()).hasToString("0.5000");
    // 30 + 20 of 60 + 30 + 20 + 20.
    assertThat(all.metWeightShare()).hasToString("0.3846");
    assertThat(all.weight()).hasToString("130");
    assertThat(all.reportedPoints()).hasToString("117");
    // 54 + 27 kept in its band, 20 + 10.
    assertThat(all.recomputedPoints()).hasToString("111.00");
    assertThat(all.initialBudget()).hasToString("90");
    assertThat(all.adjustedBudget()).hasToString("100");
    assertThat(all.executed()).hasToString("50");
    assertThat(all.executionRate()).hasToString("50.00");
    assertThat(all.findings()).isEqualTo(new FindingCounts(1, 3, 3));
  }

  /** Recomputed 86 of 100 and 30 of 40; reported 97 and 30. */
  @Test
  void spreadsScoresOfThoseThatHaveThem() {
    add(FIRST, FindingCounts.NONE);
    add(SECOND, FindingCounts.NONE);
    add(THIRD, FindingCounts.NONE);

    Group all = groups().get("");

    assertThat(all.reported())
        .hasToString(
            "Distribution[count=2, average=63.5000, median=63.5000, q1=46.7500, q3=80.2500, min=30,"
                + " max=97]");
    assertThat(all.recomputed().average()).hasToString("58.0000");
    assertThat(all.difference().min()).isEqualByComparingTo("-11");
    assertThat(all.difference().max()).isEqualByComparingTo("0");
    assertThat(all.grades())
        .hasToString(
            "GradeCounts[reported=[GradeCount[grade=EXCELLENT, count=1], GradeCount[grade=FAIR,"
                + " count=1], GradeCount[grade=null, count=1]], recomputed=[GradeCount[grade=GOOD,"
                + " count=1], GradeCount[grade=FAIR, count=1], GradeCount[grade=null, count=1]]]");
  }

  @Test
  void keepsThoseWithoutAKeyTogether() {
    add(FIRST, FindingCounts.NONE);
    add(SECOND, FindingCounts.NONE);
    add(THIRD, FindingCounts.NONE);

    assertThat(counts(GroupKey.REGION)).isEqualTo(Map.of("140581", 1, "null", 1, "140502", 1));
    assertThat(counts(GroupKey.PROVINCE)).isEqualTo(Map.of("140000", 2, "null", 1));
    assertThat(counts(GroupKey.FISCAL_YEAR, GroupKey.PROVINCE))
        .isEqualTo(Map.of("2024|140000", 2, "2023|null", 1));
    assertThat(counts(GroupKey.IMPLEMENTING_UNIT)).isEqualTo(Map.of("高平市公安局", 2, "null", 1));
    assertThat(counts(GroupKey.RECOMPUTED_GRADE))
        .isEqualTo(Map.of("GOOD", 1, "FAIR", 1, "null", 1));
  }

  /**
   * 乙 has two second levels under one first: it counts once by the first, in both by the second.
   */
  @Test
  void countsAProjectOnceInEachLevelThatItHas() {
    add(FIRST, FindingCounts.NONE);
    add(SECOND, FindingCounts.NONE);
    add(THIRD, FindingCounts.NONE);

    assertThat(counts(GroupKey.LEVEL1)).isEqualTo(Map.of("产出指标", 2, "效益指标", 1, "决策指标", 1));
    assertThat(counts(GroupKey.LEVEL2))
        .isEqualTo(Map.of("数量指标", 2, "质量指标", 1, "社会效益", 1, "null", 1));
    Group output = groups(GroupKey.LEVEL1).get("产出指标");
    assertThat(output.indicatorCount()).isEqualTo(3);
    assertThat(output.weight()).hasToString("100");
    assertThat(output.reported().count()).isEqualTo(2);
  }

  @Test
  void takesAProjectOfAnotherYearForTheSame() {
    add(FIRST, FindingCounts.NONE);
    add(
        Form.of().named(" 甲 ").year(2022).region(null).reported(null, "50", Grade.POOR),
        FindingCounts.NONE);
    add(THIRD, FindingCounts.NONE);

    assertThat(groups(GroupKey.PROJECT).values().stream().map(Group::projectCount))
        .containsExactlyInAnyOrder(2, 1);
  }

  @Test
  void ranksProjectsWithEqualsSharingARank() {
    add(FIRST, new FindingCounts(3, 0, 0));
    add(SECOND, new FindingCounts(3, 0, 0));
    add(THIRD, new FindingCounts(4, 0, 0));

    Group all = groups().get("");

    assertThat(all.ranking(RankingField.ERROR_COUNT, true, 10))
        .map(RankedProject::rank)
        .containsExactly(1, 1, 3);
    assertThat(all.ranking(RankingField.REPORTED_SCORE, false, 10))
        .map(each -> each.projectId() + each.value())
        .containsExactly("p097", "p130");
    assertThat(all.ranking(RankingField.ERROR_COUNT, false, 1))
        .map(RankedProject::projectId)
        .containsExactly("p2");
  }

  private void add(Form form, FindingCounts findings) {
    projects.add(
        new ComparedProject(
            "p" + projects.size(),
            Subject.of(form.project()),
            findings,
            ProjectFigures.of(form.project(), ShippedPolicies.baseline())));
  }

  private Map<String, Integer> counts(GroupKey... by) {
    return groups(by).entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, each -> each.getValue().projectCount()));
  }

  private Map<String, Group> groups(GroupKey... by) {
    GroupMaker maker = new GroupMaker(List.of(by));
    projects.forEach(maker::add);
    return maker.groups().stream()
        .collect(Collectors.toMap(GroupMakerTest::key, Function.identity()));
  }

  private static String key(Group group) {
    return group.keys().stream()
        .map(key -> String.valueOf(key.value()))
        .collect(Collectors.joining("|"));
  }
}
