package io.jixiao.importer.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CellTextTest {

  @Test
  void trimsWhatLeavesNoMark() {
    assertThat(CellText.of(" \t\u3000\u00a0\u200b项目 名称\ufeff\u00a0\r\n ")).isEqualTo("项目 名称");
    assertThat(CellText.of("\u3000\u00a0\n")).isEmpty();
  }

  @Test
  void removesASingleLineBreakInsideChineseWords() {
    assertThat(CellText.of("满意度\n指标")).isEqualTo("满意度指标");
    assertThat(CellText.of("自   \r\n评\n结 \n论")).isEqualTo("自评结论");
    assertThat(CellText.of("\ud840\udc00\n\ud840\udc00")).isEqualTo("\ud840\udc00\ud840\udc00");
  }

  @Test
  void keepsOtherLineBreaks() {
    assertThat(CellText.of("产出指标\n(50分)")).isEqualTo("产出指标\n(50分)");
    assertThat(CellText.of("完成。\r\n第二段")).isEqualTo("完成。\n第二段");
    assertThat(CellText.of("第一段\n\n第二段")).isEqualTo("第一段\n\n第二段");
    assertThat(CellText.of("a \n b")).isEqualTo("a \n b");
  }

  @Test
  void keepsALineBreakBetweenLabelsWithValues() {
    assertThat(CellText.of("主管部门：某局\n政策类型：新增")).isEqualTo("主管部门：某局\n政策类型：新增");
    assertThat(CellText.of("项目\n名称：供水")).isEqualTo("项目名称：供水");
    assertThat(CellText.of("单位：某市\n某局")).isEqualTo("单位：某市某局");
    assertThat(CellText.of("名称：校舍维修（第\n一标段：教学楼）")).isEqualTo("名称：校舍维修（第一标段：教学楼）");
    assertThat(CellText.of("部门：某市水利\n局（时间：2023）")).isEqualTo("部门：某市水利局（时间：2023）");
    assertThat(CellText.of("单位：某局（本级）\n性质：新增")).isEqualTo("单位：某局（本级）\n性质：新增");
  }

  @Test
  void undoesTheEscapesOfControlCharacters() {
    assertThat(CellText.of("产出_x000D_\n指标")).isEqualTo("产出指标");
    assertThat(CellText.of("完成。_x000d_\n第二段_x000D_")).isEqualTo("完成。\n第二段");
    assertThat(CellText.of("型号 A_x4E00_、_x005F_x000D_")).isEqualTo("型号 A_x4E00_、_x000D_");
  }
}
