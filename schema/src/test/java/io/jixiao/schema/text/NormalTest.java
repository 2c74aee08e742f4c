package io.jixiao.schema.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NormalTest {

  @Test
  void spacedLabelsAndFullWidthFormsAreTheSame() {
    assertThat(Normal.compact("项 目\n名　称：")).isEqualTo(Normal.compact("项目名称:"));
  }

  @Test
  void everyCharacterIsFoldedWhetherOrNotItIsBetweenPlainOnes() {
    for (int c = 0; c < 0x10000; c++) {
      if (!Character.isSurrogate((char) c)) {
        String alone = Normal.compact(Character.toString(c) + '\u00a0');
        assertThat(Normal.compact(Character.toString(c))).isEqualTo(alone);
      }
    }
  }

  @Test
  void differentWordsStayDifferent() {
    assertThat(Normal.compact("项目名称")).isNotEqualTo(Normal.compact("项目编码"));
  }
}
