package io.jixiao.importer.container;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;

/**
 * The name of a member: UTF-8 where the zip says so or where it makes sense, else GB18030 (which
 * includes GBK), in which Windows in Chinese writes names without saying so.
 */
final class MemberName {
  private static final Charset GB18030 = Charset.forName("GB18030");
  private static final Charset IBM437 = Charset.forName("IBM437");
  private static final Set<String> OF_SYSTEMS =
      Set.of("thumbs.db", "desktop.ini", ".ds_store", "ehthumbs.db");

  private MemberName() {}

  /** With {@code /} between folders and without control characters. */
  static String of(ZipArchiveEntry entry) {
    boolean declared = entry.getNameSource() != ZipArchiveEntry.NameSource.NAME;
    byte[] raw = entry.getRawName();
    return tidied(declared || raw == null ? entry.getName() : decoded(raw));
  }

  static String tidied(String name) {
    return name.replace('\\', '/').replaceAll("\\p{Cntrl}", "").replaceFirst("^/+", "");
  }

  /** Whether it is something that systems and programs leave beside people's files. */
  static boolean isLeftBySystems(String name) {
    List<String> path = Arrays.asList(name.split("/"));
    String file = path.get(path.size() - 1);
    return path.contains("__MACOSX")
        || file.startsWith("~$")
        || file.startsWith("._")
        || OF_SYSTEMS.contains(file.toLowerCase(Locale.ROOT));
  }

  static String decoded(byte[] raw) {
    for (Charset charset : List.of(UTF_8, GB18030)) {
      try {
        return charset.newDecoder().decode(ByteBuffer.wrap(raw)).toString();
      } catch (CharacterCodingException e) {
        // The next one, then.
      }
    }
    return new String(raw, IBM437);
  }
}
