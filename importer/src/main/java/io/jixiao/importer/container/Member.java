package io.jixiao.importer.container;

import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;

/**
 * A file in an archive.
 *
 * @param name with its folders
 * @param packedBytes what it takes in the archive
 */
record Member(String name, long packedBytes, ZipArchiveEntry entry) {}
