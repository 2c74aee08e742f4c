package io.jixiao.schema.revision;

import org.jspecify.annotations.Nullable;

/**
 * A value of a form as it counts when two forms are compared.
 *
 * @param name within the row or form: {@code executed}, {@code goal.expected}; empty for the row's
 *     only value
 * @param meaning equal for equal content; null for none
 * @param text as printed
 * @param cell A1 address, null where only the form's cell list knows it
 */
record ContentField(
    String name, @Nullable String meaning, @Nullable String text, @Nullable String cell) {}
