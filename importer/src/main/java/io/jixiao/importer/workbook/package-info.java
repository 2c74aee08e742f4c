/** Any file to plain grids of cells, one sheet at a time: formats applied, merged areas known. */
@NullMarked
package io.jixiao.importer.workbook;

import org.jspecify.annotations.NullMarked;
