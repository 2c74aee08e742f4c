package io.jixiao.schema.project;

import org.jspecify.annotations.Nullable;

/**
 * A department or unit.
 *
 * @param name without the code; null where the cell holds a code only
 * @param code from {@code [155]六盘水市公安局} or {@code 054-高平市公安局}
 * @param text the cell as printed
 */
public record Organisation(@Nullable String name, @Nullable String code, String text) {}
