package io.jixiao.importer.report;

import java.util.Arrays;
import java.util.stream.Collectors;

/** What files are called when they are given back. */
final class FileNames {
  private static final String SUFFIX = " 批注";

  private FileNames() {}

  /** {@code a/form.xls} gives {@code a/form 批注.xls}, which stays so. */
  static String annotated(String name) {
    return stem(name) + SUFFIX + name.substring(dot(name));
  }

  /** A workbook of remarks: {@code a/form.csv} gives {@code a/form 批注.xlsx}. */
  static String remarks(String name) {
    return stem(name) + SUFFIX + ".xlsx";
  }

  private static String stem(String name) {
    String stem = name.substring(0, dot(name));
    return stem.endsWith(SUFFIX) ? stem.substring(0, stem.length() - SUFFIX.length()) : stem;
  }

  /** {@code form.xlsx} with {@code " (2)"}: {@code form (2).xlsx}. */
  static String withSuffix(String name, String suffix) {
    int dot = dot(name);
    return name.substring(0, dot) + suffix + name.substring(dot);
  }

  /** The name behind the last slash of either kind. */
  static String bare(String name) {
    return name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
  }

  /** A path that leads nowhere out of the folder it is unpacked to. */
  static String tame(String path) {
    String tame =
        Arrays.stream(path.split("/"))
            .filter(part -> !part.isBlank() && !part.equals(".") && !part.equals(".."))
            .collect(Collectors.joining("/"));
    return tame.isEmpty() ? "file" : tame;
  }

  /** Where the ending begins; the end of a name without one. */
  private static int dot(String name) {
    int dot = name.lastIndexOf('.');
    return dot <= name.lastIndexOf('/') + 1 ? name.length() : dot;
  }
}
