package io.jixiao.importer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BlankUnitTest {
  private static final String FORM =
      """
      项目支出绩效自评表（2024年度） | < | < | < | <
      %s | < | < | < | <
      项目名称 | 校舍维修 | %s | %s | <
      一级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值
      产出指标 | 维修教室 | ≥10间 | 12间 | 100
      """;

  @ParameterizedTest
  @CsvSource({
    "2024年12月, 实施单位, 双桥区第一小学, ",
    "2024年12月, 实施单位, ' ', 实施单位",
    "2024年12月, 主管部门, 双桥区教育局, 实施单位",
    "单位（盖章）：, 实施单位, 双桥区第一小学, 单位（盖章）",
    "单位（盖章）：双桥区教育局, 实施单位, 双桥区第一小学, ",
    "填报单位：, 实施单位, 双桥区第一小学, 填报单位",
    "填报单位：双桥区第一小学, 主管部门, 双桥区教育局, ",
    "单位：万元, 实施单位, 双桥区第一小学, "
  })
  void aPlaceForTheUnitThatIsBlankIsTold(String line, String label, String name, String blank) {
    RecordingSink sink = new RecordingSink();
    new SheetInterpreter(FormKnowledge.SHIPPED)
        .sheet(GridText.grid(FORM.formatted(line, label, name)), "表.xlsx", ReadingHints.NONE, sink);

    assertThat(
            sink.forms.get(0).findings().stream()
                .filter(finding -> finding.code().equals("UNIT_BLANK"))
                .map(finding -> finding.message().zh())
                .toList())
        .isEqualTo(blank == null ? List.of() : List.of("表中“%s”一栏是空白，请填写单位名称。".formatted(blank)));
  }
}
