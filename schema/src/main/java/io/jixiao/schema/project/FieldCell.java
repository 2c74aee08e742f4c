package io.jixiao.schema.project;

/**
 * The cell of a field.
 *
 * @param path {@code funds[0].executed}
 * @param cell A1 address
 */
public record FieldCell(String path, String sheet, String cell) {}
