package io.jixiao.importer.mapping;

import io.jixiao.schema.text.Normal;
import io.jixiao.schema.text.Sha256;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/**
 * Names the indicators of one form: the same path, name and ordinal among equals give the same id
 * in every form.
 */
final class IndicatorIds {
  private static final int BYTES = 8;

  private final Map<String, Integer> seen = new HashMap<>();

  String next(List<String> path, String name) {
    StringBuilder key = new StringBuilder();
    path.forEach(level -> key.append(Normal.compact(level)).append('\n'));
    key.append(Normal.compact(name));
    int ordinal = seen.merge(key.toString(), 1, Integer::sum);
    return HexFormat.of()
        .formatHex(Sha256.of(key.append('\n').append(ordinal).toString()), 0, BYTES);
  }
}
