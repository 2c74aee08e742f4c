package io.jixiao.importer.mutation;

import io.jixiao.importer.drawing.Chance;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;

/** What happens to the members of a zip: of an archive, or the parts of an .xlsx. */
final class ZipMutations {
  static final Map<String, Mutant.Mutation> ALL =
      Map.of(
          "a member dropped", (zip, chance) -> written(without(members(zip), chance)),
          "a member twice", ZipMutations::twice,
          "a member renamed", ZipMutations::renamed,
          "a member emptied", (zip, chance) -> changed(zip, chance, bytes -> new byte[0]),
          "members exchanged", ZipMutations::exchanged,
          "members in another order", (zip, chance) -> written(chance.shuffled(members(zip))),
          "a member of zeros", ZipMutations::ofZeros,
          "zips in zips", ZipMutations::nested,
          "a part spoilt", ZipMutations::spoilt,
          "XML spoilt", ZipMutations::spoiltXml);

  private static final int MOST_ZEROS = 3 << 20;

  @SuppressWarnings("ArrayRecordComponent") // compared by nobody
  private record Member(String name, byte[] bytes) {}

  private ZipMutations() {}

  static boolean isZip(byte[] bytes) {
    return bytes.length > 4 && bytes[0] == 'P' && bytes[1] == 'K' && bytes[2] == 3;
  }

  private static List<Member> without(List<Member> members, Chance chance) {
    members.remove(chance.between(0, members.size() - 1));
    return members;
  }

  private static byte[] twice(byte[] zip, Chance chance) throws IOException {
    List<Member> members = members(zip);
    Member some = chance.of(members);
    members.add(chance.between(0, members.size()), new Member(some.name(), some.bytes()));
    return written(members);
  }

  private static byte[] renamed(byte[] zip, Chance chance) throws IOException {
    List<Member> members = members(zip);
    int at = chance.between(0, members.size() - 1);
    String name = members.get(at).name();
    List<UnaryOperator<String>> ways =
        List.of(
            n -> "../" + n,
            n -> "/" + n,
            n -> n.replace('/', '\\'),
            n -> n.toUpperCase(Locale.ROOT),
            n -> n + "/",
            n -> "",
            n -> "a".repeat(60_000),
            n -> n + "\u0000.xlsx",
            n -> "C:\\" + n);
    members.set(at, new Member(chance.of(ways).apply(name), members.get(at).bytes()));
    return written(members);
  }

  private static byte[] exchanged(byte[] zip, Chance chance) throws IOException {
    List<Member> members = members(zip);
    int one = chance.between(0, members.size() - 1);
    int two = chance.between(0, members.size() - 1);
    byte[] bytes = members.get(one).bytes();
    members.set(one, new Member(members.get(one).name(), members.get(two).bytes()));
    members.set(two, new Member(members.get(two).name(), bytes));
    return written(members);
  }

  private static byte[] ofZeros(byte[] zip, Chance chance) throws IOException {
    return changed(zip, chance, bytes -> new byte[chance.between(1, MOST_ZEROS)]);
  }

  private static byte[] nested(byte[] zip, Chance chance) throws IOException {
    byte[] nested = zip;
    for (int i = chance.between(1, 12); i > 0; i--) {
      nested = written(List.of(new Member(chance.of("a.zip", "b.xlsx", "c"), nested)));
    }
    return nested;
  }

  private static byte[] spoilt(byte[] zip, Chance chance) throws IOException {
    String way = chance.of(List.copyOf(new java.util.TreeSet<>(ByteMutations.ALL.keySet())));
    return changed(
        zip,
        chance,
        bytes -> {
          try {
            return ByteMutations.ALL.get(way).of(bytes, chance);
          } catch (Exception e) {
            throw new IllegalStateException(way, e);
          }
        });
  }

  private static byte[] spoiltXml(byte[] zip, Chance chance) throws IOException {
    List<Member> members = members(zip);
    List<Integer> xml = new ArrayList<>();
    for (int i = 0; i < members.size(); i++) {
      if (members.get(i).name().endsWith(".xml") || members.get(i).name().endsWith(".rels")) {
        // Sheets are what most is done to.
        xml.addAll(members.get(i).name().contains("sheet") ? List.of(i, i, i, i) : List.of(i));
      }
    }
    if (xml.isEmpty()) {
      return zip;
    }
    int at = chance.of(xml);
    byte[] spoilt = XmlMutations.spoilt(members.get(at).bytes(), chance);
    members.set(at, new Member(members.get(at).name(), spoilt));
    return written(members);
  }

  private static byte[] changed(byte[] zip, Chance chance, UnaryOperator<byte[]> change)
      throws IOException {
    List<Member> members = members(zip);
    int at = chance.between(0, members.size() - 1);
    members.set(at, new Member(members.get(at).name(), change.apply(members.get(at).bytes())));
    return written(members);
  }

  private static List<Member> members(byte[] zip) throws IOException {
    List<Member> members = new ArrayList<>();
    try (ZipArchiveInputStream in =
        new ZipArchiveInputStream(new ByteArrayInputStream(zip), "GB18030", true, true)) {
      for (ZipArchiveEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        members.add(new Member(entry.getName(), in.readAllBytes()));
      }
    }
    return members.isEmpty() ? new ArrayList<>(List.of(new Member("leer", zip))) : members;
  }

  /** By a writer that does not mind what the names are and how often they come. */
  private static byte[] written(List<Member> members) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipArchiveOutputStream out = new ZipArchiveOutputStream(bytes)) {
      for (Member member : members) {
        out.putArchiveEntry(new ZipArchiveEntry(member.name()));
        out.write(member.bytes());
        out.closeArchiveEntry();
      }
    }
    return bytes.toByteArray();
  }
}
