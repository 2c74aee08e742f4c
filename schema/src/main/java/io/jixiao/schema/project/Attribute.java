package io.jixiao.schema.project;

/**
 * A value that the model has no field for.
 *
 * @param heading as printed
 * @param cell A1 address
 */
public record Attribute(String heading, String text, String cell) {}
