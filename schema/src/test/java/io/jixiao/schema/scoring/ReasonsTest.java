package io.jixiao.schema.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReasonsTest {

  @ParameterizedTest
  @NullSource
  @ValueSource(
      strings = {"", " ", "/", "—", "无", "无。", "不涉及", "无偏差", "没有偏差。", "不存在偏差", "无明显差异", "无需改进"})
  void nothingIsNoReason(String text) {
    assertThat(Reasons.isGiven(text)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"资金未到位", "疫情", "无偏差控制措施", "无法实施", "同上", "无偏差，指标设置合理，下年度继续按计划推进"})
  void anythingElseIsOne(String text) {
    assertThat(Reasons.isGiven(text)).isTrue();
  }
}
