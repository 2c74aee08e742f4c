package io.jixiao.architecture.broken.importer.layout;

import io.jixiao.architecture.broken.importer.workbook.Sheet;

/** Layouts are drawn, not read. */
record ReadsForms(Sheet sheet) {}
