package io.jixiao.schema.report;

import io.jixiao.schema.text.Text;
import org.jspecify.annotations.Nullable;

/** Why something could not be read or stored: a code for machines, a sentence for people. */
public record Problem(String code, Text message, @Nullable String sheet, @Nullable String cell) {}
