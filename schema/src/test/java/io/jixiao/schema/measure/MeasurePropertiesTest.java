package io.jixiao.schema.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever stands in a cell is read as something. */
class MeasurePropertiesTest {
  static final List<String> SNIPPETS =
      List.of(
          "1", "9", "0", ".", ",", "-", "%", "≥", "<", "=", "万", "元", "/", "人", "每", "月", "年", "日",
          "底", "前", "至", "第", "号", "(", ")", " ", "百分之", "三", "十", "半", "内", "以上", "下降", "未", "完成",
          "零", "无", "、", "e", "a", "：");

  @Property
  void noTextIsRefused(@ForAll String text, @ForAll String name) {
    MeasureContext context = new MeasureContext(2024, name, name, MeasureContext.Role.TARGET);

    assertThat(MeasureReader.read(text, context)).isNotNull();
    assertThat(MeasureReader.read(text + name, context, BigDecimal.ONE)).isNotNull();
  }

  @Property(tries = 5000)
  void noMixtureOfWhatPeopleWriteIsRefused(@ForAll("mixtures") String text) {
    Measure measure = MeasureReader.read(text, MeasureContext.target(2024, text));

    assertThat(measure.text()).isEqualTo(text.strip());
    assertThat(measure.value() == null || measure.value().scale() >= 0).isTrue();
    assertThat(Figures.decimal(text))
        .satisfiesAnyOf(
            figure -> assertThat(figure).isNull(),
            figure -> assertThat(figure.scale()).isNotNegative());
  }

  @Provide
  Arbitrary<String> mixtures() {
    return Arbitraries.of(SNIPPETS).list().ofMaxSize(20).map(words -> String.join("", words));
  }
}
