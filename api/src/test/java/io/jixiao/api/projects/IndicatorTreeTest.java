package io.jixiao.api.projects;

import static org.assertj.core.api.Assertions.assertThat;

import io.jixiao.schema.project.FieldCell;
import io.jixiao.schema.project.Indicator;
import io.jixiao.schema.project.IndicatorGroup;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class IndicatorTreeTest {

  @Test
  void leavesStandUnderTheirHeadingsInSheetOrder() {
    assertThat(
            outline(
                List.of(group("50", "产出"), group(null, "产出", "数量"), group("30", "效益")),
                List.of(leaf("警服", "产出", "数量"), leaf("鞋", "产出", "数量"), leaf("满意", "效益"))))
        .isEqualTo(
            """
            1 产出 50
              2 数量 null
                3 警服 10 *
                3 鞋 10 *
            1 效益 30
              2 满意 10 *
            """);
  }

  @Test
  void headingsWithoutPointsNeedNoGroup() {
    assertThat(outline(List.of(), List.of(leaf("警服", "产出", "数量", "采购"), leaf("零", List.of()))))
        .isEqualTo(
            """
            1 产出 null
              2 数量 null
                3 采购 null
                  4 警服 10 *
            1 零 10 *
            """);
  }

  @Test
  void headingThatTheSheetRepeatsIsOneNode() {
    assertThat(outline(List.of(), List.of(leaf("a", "产出"), leaf("b", "效益"), leaf("c", "产出"))))
        .isEqualTo(
            """
            1 产出 null
              2 a 10 *
              2 c 10 *
            1 效益 null
              2 b 10 *
            """);
  }

  @Test
  void headingWithoutLeavesKeepsItsPlace() {
    assertThat(
            outline(
                List.of(group("50", "产出"), group("10", "成本"), group("30", "效益"), group("10", "满意")),
                List.of(leaf("a", "产出"), leaf("b", "效益"))))
        .isEqualTo(
            """
            1 产出 50
              2 a 10 *
            1 成本 10
            1 效益 30
              2 b 10 *
            1 满意 10
            """);
  }

  @Test
  void nodesSayWhereTheyStand() {
    IndicatorGroup heading = new IndicatorGroup(List.of("产出"), null, null, "B10");

    List<IndicatorNode> tree = IndicatorTree.of(List.of(heading), List.of(leaf("a", "产出", "数量")));

    IndicatorNode output = tree.get(0);
    IndicatorNode quantity = output.children().get(0);
    assertThat(output.cell()).isEqualTo("B10");
    assertThat(quantity.cell()).isNull();
    assertThat(quantity.children().get(0).cell()).isEqualTo(leaf("a").source().cell());
  }

  @Test
  void formWithoutIndicatorsHasNoTree() {
    assertThat(outline(List.of(), List.of())).isEmpty();
  }

  private static String outline(List<IndicatorGroup> groups, List<Indicator> indicators) {
    StringBuilder outline = new StringBuilder();
    IndicatorTree.of(groups, indicators).forEach(node -> print(node, outline));
    return outline.toString();
  }

  private static void print(IndicatorNode node, StringBuilder outline) {
    outline
        .append("  ".repeat(node.level() - 1))
        .append(node.level())
        .append(' ')
        .append(node.label())
        .append(' ')
        .append(node.weight())
        .append(node.indicator() == null ? "\n" : " *\n");
    node.children().forEach(child -> print(child, outline));
  }

  private static IndicatorGroup group(String weight, String... path) {
    return new IndicatorGroup(
        List.of(path), weight == null ? null : new BigDecimal(weight), weight, null);
  }

  private static Indicator leaf(String name, String... path) {
    return leaf(name, List.of(path));
  }

  private static Indicator leaf(String name, List<String> path) {
    return new Indicator(
        name,
        path,
        null,
        name,
        name,
        null,
        null,
        null,
        BigDecimal.TEN,
        "10",
        null,
        null,
        null,
        List.of(),
        new FieldCell("indicators[0]", "Sheet1", "A1"));
  }
}
