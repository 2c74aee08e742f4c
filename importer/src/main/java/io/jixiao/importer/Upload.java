package io.jixiao.importer;

import java.nio.file.Path;

/**
 * An uploaded file.
 *
 * @param name as the client named it; decides nothing but how the file is called in reports
 * @param path where its bytes are; read only
 */
public record Upload(String name, Path path) {}
