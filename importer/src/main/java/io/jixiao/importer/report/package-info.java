/**
 * The workbook back to its sender: remarks in the cells concerned and a first sheet that sums them
 * up. The only one who writes into workbooks of others.
 */
@NullMarked
package io.jixiao.importer.report;

import org.jspecify.annotations.NullMarked;
