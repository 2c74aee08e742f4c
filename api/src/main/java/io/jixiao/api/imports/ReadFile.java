package io.jixiao.api.imports;

import io.jixiao.schema.report.Problem;
import org.jspecify.annotations.Nullable;

/**
 * A workbook of the upload.
 *
 * @param problem why it could not be read, or not to its end
 */
record ReadFile(String name, @Nullable Problem problem) {}
