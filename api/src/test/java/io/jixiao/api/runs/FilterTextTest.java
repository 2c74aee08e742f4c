package io.jixiao.api.runs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.jixiao.api.store.query.ProjectFilter;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JacksonException;

class FilterTextTest {

  @Test
  void keepsAllConditions() {
    String text =
        """
        {"or":[{"fiscalYear":{"in":[2023,2024]}},{"not":{"reportedGrade":{"eq":"GOOD"}}}],\
        "name":{"contains":"警"},"reportedScore":{"gte":90.50,"exists":true},\
        "severity":{"in":["ERROR"]}}\
        """;

    ProjectFilter filter = FilterText.read(text);

    assertThat(FilterText.write(filter)).isEqualTo(text);
    assertThat(filter.reportedScore().gte()).isEqualTo("90.50");
    assertThat(filter.or()).hasSize(2);
  }

  @Test
  void noConditionIsNoText() {
    assertThat(FilterText.write(null)).isNull();
    assertThat(FilterText.write(FilterText.read("{}"))).isNull();
    assertThat(FilterText.read(null)).isNull();
    assertThat(FilterText.write(FilterText.read("{\"or\":[]}"))).isEqualTo("{\"or\":[]}");
  }

  @Test
  void passesOverNoConditionThatItDoesNotKnow() {
    assertThatExceptionOfType(JacksonException.class)
        .isThrownBy(() -> FilterText.read("{\"colour\":{\"eq\":\"red\"}}"));
    assertThat(FilterText.read("{\"and\":[]}").and()).isEqualTo(List.of());
  }
}
