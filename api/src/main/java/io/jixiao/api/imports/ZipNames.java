package io.jixiao.api.imports;

import io.jixiao.importer.report.FreeNames;

/** Names the members of a zip, each once and without folders. */
final class ZipNames {

  private final FreeNames names = new FreeNames();

  /** {@code form.xlsx}, then {@code form (2).xlsx}. */
  String next(String name) {
    return names.next(bare(name));
  }

  /** The name behind the last slash of either kind. */
  static String bare(String name) {
    String bare = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    return bare.isBlank() || bare.equals(".") || bare.equals("..") ? "file" : bare;
  }
}
