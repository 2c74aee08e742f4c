package io.jixiao.architecture.broken.api.projects;

import io.jixiao.architecture.broken.importer.workbook.Sheet;

/** The service does not look into sheets. */
record ReadsSheets(Sheet sheet) {}
