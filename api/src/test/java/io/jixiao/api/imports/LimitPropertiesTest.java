package io.jixiao.api.imports;

import static org.assertj.core.api.Assertions.assertThat;

import io.jixiao.importer.limits.ReadLimits;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Configuration;

class LimitPropertiesTest {
  private final ApplicationContextRunner service =
      new ApplicationContextRunner().withUserConfiguration(Limited.class);

  @Test
  void areTheImportersOwnUnlessSaidOtherwise() {
    service.run(
        context ->
            assertThat(context.getBean(LimitProperties.class).readLimits())
                .isEqualTo(ReadLimits.STANDARD));
  }

  @Test
  void reachTheImporterOneByOne() {
    service
        .withPropertyValues(
            "jixiao.limits.bytes=1B",
            "jixiao.limits.unpacked-bytes=2B",
            "jixiao.limits.entries=3",
            "jixiao.limits.ratio=4",
            "jixiao.limits.archive-depth=5",
            "jixiao.limits.xml-depth=6",
            "jixiao.limits.part-bytes=7B",
            "jixiao.limits.text-bytes=8B",
            "jixiao.limits.cell-characters=9",
            "jixiao.limits.evaluated-bytes=10B",
            "jixiao.limits.cells-per-sheet=11",
            "jixiao.limits.used-range=12",
            "jixiao.limits.long-sheet-rows=13")
        .run(
            context ->
                assertThat(context.getBean(LimitProperties.class).readLimits())
                    .isEqualTo(new ReadLimits(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "upload-bytes",
        "bytes",
        "unpacked-bytes",
        "entries",
        "ratio",
        "archive-depth",
        "xml-depth",
        "part-bytes",
        "text-bytes",
        "cell-characters",
        "evaluated-bytes",
        "cells-per-sheet",
        "used-range",
        "long-sheet-rows"
      })
  void stopTheStartWhereTheyAreNone(String name) {
    String camel =
        name.substring(0, 1)
            + Pattern.compile("-(.)")
                .matcher(name.substring(1))
                .replaceAll(letter -> letter.group(1).toUpperCase(Locale.ROOT));
    service
        .withPropertyValues("jixiao.limits." + name + "=0")
        .run(
            context ->
                assertThat(context)
                    .getFailure()
                    .rootCause()
                    .hasMessageMatching("(?s).*(" + name + "|" + camel + ").*"));
  }

  @Configuration(proxyBeanMethods = false)
  @EnableConfigurationProperties(LimitProperties.class)
  static class Limited {}
}
