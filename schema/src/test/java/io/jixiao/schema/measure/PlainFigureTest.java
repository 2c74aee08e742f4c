package io.jixiao.schema.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The short way leads to where the long one does. */
class PlainFigureTest {
  private static final List<String> PIECES =
      List.of(
          "≥",
          "<=",
          "=",
          "不低于",
          "不超过",
          "约",
          "较上年下降",
          "第",
          "每月",
          "由",
          "-",
          "+",
          "¥",
          "(",
          ")",
          " ",
          "0",
          "1",
          "5",
          "12",
          "31",
          "2024",
          "20241231",
          "3,000",
          "7.50",
          ".5",
          "1.2e7",
          "6.31",
          "%",
          "%",
          "万元",
          "万",
          "元",
          "次",
          "个",
          "分",
          "小时",
          "天",
          "日",
          "号",
          "月",
          "年",
          "年度",
          "季度",
          "人",
          "/",
          ":",
          "~",
          "至",
          "前",
          "内",
          "以上",
          "以下",
          "半",
          "余",
          "学年",
          "ms",
          "A",
          "平方米",
          "泵站",
          "、",
          "。");

  @Test
  void readsMostOfWhatPeopleWriteAndAsTheLongWayDoes() throws IOException {
    int plain = 0;
    for (MeasureLine line : MeasureReaderTest.lines()) {
      plain += isReadTheSame(line.text(), line.context(), null) ? 1 : 0;
    }

    assertThat(plain).isGreaterThan(300);
  }

  @Test
  void readsPlacesAndYenAsTheLongWayDoes() {
    assertThat(isReadTheSame("不低于第11元", MeasureContext.NONE, null)).isFalse();
    assertThat(isReadTheSame("20241231日元", MeasureContext.NONE, null)).isTrue();
    assertThat(isReadTheSame("合格率达100%", MeasureContext.NONE, null)).isTrue();
    assertThat(isReadTheSame("2024年6月底前", MeasureContext.NONE, null)).isTrue();
  }

  @Property(tries = 5000, edgeCases = EdgeCasesMode.NONE)
  void readsAnyMixAsTheLongWayDoes(
      @ForAll("texts") String text, @ForAll("contexts") MeasureContext context) {
    boolean plain = isReadTheSame(text, context, new BigDecimal("0.0749"));

    Statistics.label("plain")
        .collect(plain)
        .coverage(ways -> ways.check(true).count(count -> count > 100));
  }

  private static boolean isReadTheSame(
      String text, MeasureContext context, @Nullable BigDecimal exact) {
    FoldedText folded = new FoldedText(text);
    Measure plain = PlainFigure.read(text, folded, context, exact);

    if (plain != null) {
      assertThat(plain).isEqualTo(MeasureReader.scanned(text, folded, context, exact));
    }
    return plain != null;
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of(PIECES)
        .list()
        .ofMinSize(1)
        .ofMaxSize(5)
        .map(each -> String.join("", each).strip());
  }

  @Provide
  Arbitrary<MeasureContext> contexts() {
    return Arbitraries.of(
        MeasureContext.NONE,
        MeasureContext.target(2024, "资金总额（万元）"),
        MeasureContext.actual(2024, "租赁的线路不少于 5 条"),
        MeasureContext.target(2024, "完成项目时间"),
        MeasureContext.target(null, "工期"));
  }
}
