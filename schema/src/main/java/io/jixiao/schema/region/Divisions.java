package io.jixiao.schema.region;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The divisions of the list in force and those that earlier lists had, by code. */
final class Divisions {
  private static final String PROVINCE = "0000";
  private static final String PREFECTURE = "00";

  private final Map<String, String> names = new LinkedHashMap<>();
  private final List<Region> current;
  private final List<Region> former;

  Divisions() {
    List<String> currentCodes = load("divisions.csv");
    List<String> formerCodes = load("former-divisions.csv");
    current = currentCodes.stream().map(this::region).toList();
    former = formerCodes.stream().map(this::region).toList();
  }

  List<Region> current() {
    return current;
  }

  /** Abolished or renumbered; a form of an earlier year may still name them. */
  List<Region> former() {
    return former;
  }

  private List<String> load(String file) {
    return Resources.lines(file).stream().skip(1).map(this::add).toList();
  }

  private String add(String line) {
    int comma = line.indexOf(',');
    String code = line.substring(0, comma);
    names.put(code, line.substring(comma + 1));
    return code;
  }

  private Region region(String code) {
    StringBuilder full = new StringBuilder();
    Stream.of(code.substring(0, 2) + PROVINCE, code.substring(0, 4) + PREFECTURE, code)
        .distinct()
        .map(above -> names.getOrDefault(above, ""))
        .forEach(full::append);
    return new Region(code, names.getOrDefault(code, ""), full.toString());
  }
}
