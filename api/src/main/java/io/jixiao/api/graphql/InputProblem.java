package io.jixiao.api.graphql;

import io.jixiao.schema.text.Text;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * One of several things that are wrong with what a caller sent.
 *
 * @param code for machines
 * @param path within the argument: {@code rules.bands.metFrom}
 */
public record InputProblem(String code, String path, Text message) {

  Map<String, Object> toExtension() {
    Map<String, Object> extension = new LinkedHashMap<>();
    extension.put("code", code);
    extension.put("path", path);
    extension.put("message", Errors.sentences(message));
    return extension;
  }
}
