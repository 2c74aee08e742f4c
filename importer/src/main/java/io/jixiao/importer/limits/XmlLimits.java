package io.jixiao.importer.limits;

import java.util.Map;

/**
 * Limits of the JDK's XML parsers. JDK 24 lowered them far below what workbooks hold: each escaped
 * sign counts as an entity's size, and a long list of {@code >=90%} has more than the 100,000
 * allowed.
 */
public final class XmlLimits {
  private static final Map<String, String> ENTITIES =
      Map.of("jdk.xml.maxGeneralEntitySizeLimit", "0", "jdk.xml.totalEntitySizeLimit", "0");

  /**
   * For parsers that take no document type, so that there are no other entities, and whose depth
   * and lengths are limited by {@link ReadLimits}, whatever the JDK.
   */
  public static final Map<String, String> OURS =
      Map.of(
          "jdk.xml.maxGeneralEntitySizeLimit", "0",
          "jdk.xml.totalEntitySizeLimit", "0",
          "jdk.xml.maxElementDepth", "0",
          "jdk.xml.elementAttributeLimit", "10000");

  private XmlLimits() {}

  /**
   * Lifts what hinders POI, which makes its parsers itself: to be called when the process starts,
   * before POI has made one. It is for the whole process; what somebody has set already stays.
   */
  public static void liftForPoi() {
    ENTITIES.forEach(
        (name, value) -> {
          if (System.getProperty(name) == null) {
            System.setProperty(name, value);
          }
        });
  }
}
