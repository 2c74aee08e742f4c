package io.jixiao.schema.region;

/**
 * An administrative division: province, prefecture or county.
 *
 * @param code six digits of GB/T 2260; provinces end in 0000, prefectures in 00
 * @param name official name without the divisions above it: {@code 双桥区}
 * @param fullName with them: {@code 河北省承德市双桥区}
 */
public record Region(String code, String name, String fullName) {

  /** Whether {@code other} lies within this division, or is this division. */
  public boolean contains(Region other) {
    return other.code.startsWith(stem());
  }

  /** Whether it is a province, an autonomous region or a city of that rank. */
  public boolean isProvince() {
    return code.endsWith("0000");
  }

  /** Whether it is a county, district or banner, or a city of that rank. */
  public boolean isCounty() {
    return !code.endsWith("00");
  }

  private String stem() {
    if (isProvince()) {
      return code.substring(0, 2);
    }
    return code.endsWith("00") ? code.substring(0, 4) : code;
  }
}
