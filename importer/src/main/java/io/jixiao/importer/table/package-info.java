/** Tables as files that spreadsheets and tools for figures read, written row by row. */
@NullMarked
package io.jixiao.importer.table;

import org.jspecify.annotations.NullMarked;
