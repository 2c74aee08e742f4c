package io.jixiao.importer.mapping;

import io.jixiao.schema.text.Normal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
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
    return hash(key.append('\n').append(ordinal).toString());
  }

  private static String hash(String key) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest, 0, BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
