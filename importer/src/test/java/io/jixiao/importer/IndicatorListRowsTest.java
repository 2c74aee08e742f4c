package io.jixiao.importer;

import static io.jixiao.importer.UnseenLayoutsTest.read;
import static io.jixiao.importer.UnseenLayoutsTest.unmapped;
import static org.assertj.core.api.Assertions.assertThat;

import io.jixiao.schema.project.Attribute;
import io.jixiao.schema.project.Project;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which project a row of a list with one indicator a row belongs to, and what it says of it. */
class IndicatorListRowsTest {
  @Test
  void rows_that_stand_apart_may_say_what_the_first_ones_left_blank() {
    RecordingSink sink =
        read(
            """
            项目名称 | 备注 | 一级指标 | 三级指标 | 指标值
            甲 | | 产出指标 | a | 1
            乙 | | 产出指标 | b | 1
            甲 | 补录 | 效益指标 | c | 1
            """);

    assertThat(sink.projects()).extracting(Project::name).containsExactly("甲", "乙");
    assertThat(sink.projects().get(0).indicators()).hasSize(2);
    assertThat(attributes(sink.projects().get(0).attributes())).containsExactly("备注=补录");
    assertThat(unmapped(sink)).isEmpty();
  }

  @Test
  void a_name_may_be_merged_with_the_column_beside_it_on_each_row() {
    RecordingSink sink =
        read(
            """
            序号 | 项目名称 | 一级指标 | 三级指标 | 指标值
            甲 | < | 产出指标 | a | 1
            甲 | < | 效益指标 | c | 1
            """);

    assertThat(sink.project().name()).isEqualTo("甲");
    assertThat(sink.project().indicators()).hasSize(2).allMatch(i -> i.attributes().isEmpty());
  }

  private static List<String> attributes(List<Attribute> attributes) {
    return attributes.stream().map(each -> each.heading() + "=" + each.text()).toList();
  }
}
