package io.jixiao.schema.audit.form;

import static org.assertj.core.api.Assertions.assertThat;

import io.jixiao.schema.forms.Form;
import io.jixiao.schema.forms.Row;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class LinearTimeTest {

  @Test
  @Timeout(30)
  void many_rows_with_much_to_say_are_no_burden() {
    Row[] rows =
        IntStream.range(0, 20_000)
            .mapToObj(i -> Row.of("数量指标", "采购" + i, 30_000 + i + "台", "1台").worth("10", "9"))
            .toArray(Row[]::new);

    assertThat(FormAuditTest.findings(Form.of(rows)).size()).isGreaterThanOrEqualTo(40_000);
  }
}
