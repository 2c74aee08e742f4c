package io.jixiao.architecture.broken.schema;

import java.nio.file.Path;

/** The vocabulary has nothing to do with files. */
record Files(Path path) {}
