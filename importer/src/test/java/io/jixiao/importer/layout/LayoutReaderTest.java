package io.jixiao.importer.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LayoutReaderTest {

  @Test
  void shippedLayoutsAreRead() {
    assertThat(Layouts.all())
        .extracting(Layout::id)
        .doesNotHaveDuplicates()
        .contains("printout", "nine-columns", "report");
  }

  @ParameterizedTest(name = "{0} -> {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "cells: A, text: 项目名称 | cells: 1, text: 项目名称"
            + " | x.yaml.bands[2].row[0].cells: \"1\" names no columns: A, or A:C from the left to the right",
        "cells: A, text: 主管部门 | cells: A, txt: 主管部门 | x.yaml.bands[3].row[0]: unknown [txt]",
        "({fiscalYear}年度) | ({fiscal}年度)"
            + " | x.yaml.bands[1].row[0].text: {fiscal} is nothing that a form has",
        "{department} | {department | x.yaml.bands[3].row[1].text: \"{department\" has a { without its }",
        "cells: D, holds: name | cells: D, holds: target | x.yaml.bands[7].indicators: no column holds NAME",
        "kind: total | kind: all | x.yaml.bands[4].funds.rows[0].kind: No enum constant",
        "- total: | - totals: | x.yaml.bands[8]: totals is none of row, heading, section, funds",
        "columns: [9 | columns: [wide | x.yaml.columns[0]: wide is no width in characters",
        "weight: 50 | wait: 50 | x.yaml.blank.levels[0]: unknown [wait]",
        "id: nine-columns | # no id | x.yaml: id is missing",
        "merged: false | merged: no | columns[1].merged: true or false is expected, not no",
      })
  void saysWhereAFileIsFaultyAndWhy(String right, String wrong, String message) throws IOException {
    String file = file().replaceFirst(Pattern.quote(right), Matcher.quoteReplacement(wrong));

    assertThatExceptionOfType(FaultyLayoutException.class)
        .isThrownBy(
            () ->
                LayoutReader.read(
                    "x.yaml", new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8))))
        .withMessageContaining(message);
  }

  private static String file() throws IOException {
    try (InputStream in =
        Objects.requireNonNull(Layouts.class.getResourceAsStream("nine-columns.yaml"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
