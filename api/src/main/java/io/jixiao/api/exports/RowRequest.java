package io.jixiao.api.exports;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a request asks of a saved query.
 *
 * @param variables those of the document that it gives
 * @param columns those that it wants, under the headings that it wants
 * @param limit how many rows at most
 * @param onePage whether it pages by itself
 */
record RowRequest(
    Map<String, Object> variables, List<RowColumn> columns, long limit, boolean onePage) {

  Map<String, Object> variables(String after) {
    Map<String, Object> next = new LinkedHashMap<>(variables);
    next.put(RowPaging.AFTER, after);
    return next;
  }
}
