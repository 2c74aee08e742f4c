package io.jixiao.importer.form.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlaceholderTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "指标1", "指标 2：", "指标３：", "指标一", "指标", "目标2", "具体指标", "具体指标1", "指标1：无", "指标1：……", "指标2：—",
        "：", "……", "...", "/", "——", "×××", "不涉及", "不适用"
      })
  void lineOfATemplateIsNoName(String text) {
    assertThat(Placeholder.isName(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "指标1：培训人数",
        "指标完成率",
        "目标群众满意度",
        "具体指标编制",
        "指标123",
        "无障碍设施",
        "无故障时间",
        "-5度以下",
        "涉及人数"
      })
  void whatNamesSomethingIsAName(String text) {
    assertThat(Placeholder.isName(text)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "\\", "—", "- -", "…", "。", "无", "不涉及", "××"})
  void saysThatThereIsNothing(String text) {
    assertThat(Placeholder.isNothing(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "指标1", "无缝", "-1", "不涉及本年", ""})
  void saysSomethingOrIsBlank(String text) {
    assertThat(Placeholder.isNothing(text)).isFalse();
  }
}
