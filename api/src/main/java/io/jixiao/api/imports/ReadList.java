package io.jixiao.api.imports;

import io.jixiao.schema.project.ProjectList;
import java.util.List;

/**
 * A summary list whose rows are spooled.
 *
 * @param file number of its workbook
 * @param list without rows
 * @param fingerprint equal for equal rows
 * @param positions of its chunks of rows in the spool
 */
record ReadList(
    String id, int file, ProjectList list, int rowCount, String fingerprint, List<Long> positions) {

  ReadList {
    positions = List.copyOf(positions);
  }
}
