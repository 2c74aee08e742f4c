package io.jixiao.architecture.broken.importer.form;

import com.alibaba.excel.metadata.data.ReadCellData;

/** Forms are found on grids of cells. */
record UsesEasyExcel(ReadCellData<?> cell) {}
