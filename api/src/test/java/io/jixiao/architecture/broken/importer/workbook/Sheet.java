package io.jixiao.architecture.broken.importer.workbook;

/** For {@code ReadsSheets} to depend on. */
public record Sheet(String name) {}
