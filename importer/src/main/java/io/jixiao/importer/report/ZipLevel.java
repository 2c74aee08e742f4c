package io.jixiao.importer.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** An archive that is being written, within another one perhaps. */
final class ZipLevel {
  private final ZipOutputStream zip;
  private final String prefix;
  private final FreeNames names = new FreeNames();

  /**
   * @param prefix what the names of its members begin with as the import calls them
   */
  ZipLevel(OutputStream out, String prefix) {
    this.zip = new ZipOutputStream(out, UTF_8);
    this.prefix = prefix;
  }

  /** The path of a member in this archive. */
  String path(String name) {
    return FileNames.tame(
        prefix.isEmpty() ? FileNames.bare(name) : name.substring(prefix.length()));
  }

  /** Puts a file in and returns the path under which it is there. */
  String put(String path, Path file) throws IOException {
    String free = names.next(path);
    zip.putNextEntry(new ZipEntry(free));
    Files.copy(file, zip);
    zip.closeEntry();
    return free;
  }

  /** An archive in this one; nothing else is put in before its end. */
  ZipLevel archive(String name) throws IOException {
    zip.putNextEntry(new ZipEntry(names.next(path(name))));
    return new ZipLevel(zip, name + "/");
  }

  /** Ends an archive that {@link #archive} began. */
  void closeArchive(ZipLevel inner) throws IOException {
    inner.finish();
    zip.closeEntry();
  }

  void finish() throws IOException {
    zip.finish();
    zip.flush();
  }
}
