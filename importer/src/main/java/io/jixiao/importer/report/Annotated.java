package io.jixiao.importer.report;

import java.nio.file.Path;

/**
 * What is given back.
 *
 * @param name what the file is to be called
 */
public record Annotated(String name, Path file) {}
