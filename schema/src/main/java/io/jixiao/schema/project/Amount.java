package io.jixiao.schema.project;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * An amount of money as printed, and in yuan.
 *
 * @param yuan exact; null where the text is no figure
 * @param cell A1 address
 */
public record Amount(String text, @Nullable BigDecimal yuan, @Nullable String cell) {}
