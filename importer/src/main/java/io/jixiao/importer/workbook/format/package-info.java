/** Numbers as a spreadsheet shows them: number formats applied exactly, without {@code double}. */
@NullMarked
package io.jixiao.importer.workbook.format;

import org.jspecify.annotations.NullMarked;
