package io.jixiao.importer.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextPatternTest {

  @Test
  void partWithoutItsValueFallsAway() {
    assertThat(filled("<[{code}]>{name}", Map.of("name", "防火巡护"))).isEqualTo("防火巡护");
    assertThat(filled("<[{code}]>{name}", Map.of("name", "防火巡护", "code", "0021")))
        .isEqualTo("[0021]防火巡护");
    assertThat(filled("项目资金<（{unit}）>", Map.of())).isEqualTo("项目资金");
  }

  @Test
  void textWithoutWhatItNeedsIsNone() {
    assertThat(filled("项目名称：<[{code}]>{name}", Map.of("code", "0021"))).isNull();
    assertThat(filled("指标 {n}: {name}", Map.of("n", "2"))).isEqualTo("指标 2: ");
  }

  @Test
  void literalTextKeepsItsSigns() {
    assertThat(TextPattern.literal("<{name}>").fill(name -> "")).isEqualTo("<{name}>");
  }

  @ParameterizedTest
  @ValueSource(strings = {"<[{code}]", "{name", "name}", "a>b"})
  void refusesSignsWithoutTheirPartner(String source) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TextPattern.of(source))
        .withMessageContaining("without its");
  }

  private static @Nullable String filled(String source, Map<String, String> values) {
    return TextPattern.of(source).fill(name -> values.getOrDefault(name, ""));
  }
}
