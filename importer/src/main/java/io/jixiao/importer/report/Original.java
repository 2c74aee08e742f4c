package io.jixiao.importer.report;

import io.jixiao.schema.report.Problem;
import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * An uploaded file.
 *
 * @param name as the client named it
 * @param problem why it must not be looked into at all; null where nothing is known against it
 */
public record Original(String name, Bytes bytes, @Nullable Problem problem) {

  /** Where the bytes of an original come from. */
  @FunctionalInterface
  public interface Bytes {
    void copyTo(Path target) throws IOException;
  }
}
