package io.jixiao.importer.limits;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class XmlLimitsTest {
  private static final String ALL = "jdk.xml.totalEntitySizeLimit";
  private static final String ONE = "jdk.xml.maxGeneralEntitySizeLimit";

  @AfterEach
  void asTheBuildSetsThem() {
    System.setProperty(ALL, "0");
    System.setProperty(ONE, "0");
  }

  @Test
  void limits_that_nobody_set_are_lifted() {
    System.clearProperty(ALL);
    System.setProperty(ONE, "77");

    XmlLimits.liftForPoi();

    assertThat(System.getProperty(ALL)).isEqualTo("0");
    assertThat(System.getProperty(ONE)).isEqualTo("77");
  }
}
