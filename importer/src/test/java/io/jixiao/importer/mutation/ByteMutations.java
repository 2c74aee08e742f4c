package io.jixiao.importer.mutation;

import io.jixiao.importer.drawing.Chance;
import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.Map;

/** What disks, lines and careless programs do to bytes. */
final class ByteMutations {
  static final Map<String, Mutant.Mutation> ALL =
      Map.of(
          "bits flipped", ByteMutations::flipped,
          "bytes overwritten", ByteMutations::overwritten,
          "cut short", (bytes, chance) -> Arrays.copyOf(bytes, chance.between(0, bytes.length)),
          "a part left out", ByteMutations::leftOut,
          "a part twice", ByteMutations::twice,
          "a part zeroed", ByteMutations::zeroed,
          "a part moved", ByteMutations::moved,
          "bytes behind the end", ByteMutations::longer);

  private ByteMutations() {}

  private static byte[] flipped(byte[] bytes, Chance chance) {
    byte[] changed = bytes.clone();
    for (int i = chance.between(1, 8); i > 0 && bytes.length > 0; i--) {
      changed[chance.between(0, bytes.length - 1)] ^= (byte) (1 << chance.between(0, 7));
    }
    return changed;
  }

  private static byte[] overwritten(byte[] bytes, Chance chance) {
    byte[] changed = bytes.clone();
    byte[] nasty = {0, -1, 0x7F, (byte) 0x80, 1, '<', '&', '"'};
    int from = place(bytes, chance);
    for (int i = from; i < Math.min(bytes.length, from + chance.between(1, 16)); i++) {
      changed[i] = nasty[chance.between(0, nasty.length - 1)];
    }
    return changed;
  }

  private static byte[] leftOut(byte[] bytes, Chance chance) {
    int from = place(bytes, chance);
    return joined(bytes, 0, from, bytes, end(bytes, from, chance), bytes.length);
  }

  private static byte[] twice(byte[] bytes, Chance chance) {
    int from = place(bytes, chance);
    return joined(bytes, 0, end(bytes, from, chance), bytes, from, bytes.length);
  }

  private static byte[] zeroed(byte[] bytes, Chance chance) {
    byte[] changed = bytes.clone();
    int from = place(bytes, chance);
    Arrays.fill(changed, from, end(bytes, from, chance), (byte) 0);
    return changed;
  }

  private static byte[] moved(byte[] bytes, Chance chance) {
    int from = place(bytes, chance);
    int end = end(bytes, from, chance);
    byte[] changed = bytes.clone();
    int to = chance.between(0, bytes.length - (end - from));
    System.arraycopy(bytes, from, changed, to, end - from);
    return changed;
  }

  private static byte[] longer(byte[] bytes, Chance chance) {
    int from = place(bytes, chance);
    return joined(bytes, 0, bytes.length, bytes, from, end(bytes, from, chance));
  }

  private static int place(byte[] bytes, Chance chance) {
    return bytes.length == 0 ? 0 : chance.between(0, bytes.length - 1);
  }

  private static int end(byte[] bytes, int from, Chance chance) {
    return Math.min(bytes.length, from + chance.of(1, 4, 64, 512, 4096));
  }

  private static byte[] joined(byte[] one, int from1, int to1, byte[] two, int from2, int to2) {
    ByteArrayOutputStream joined = new ByteArrayOutputStream();
    joined.write(one, from1, to1 - from1);
    joined.write(two, from2, Math.max(0, to2 - from2));
    return joined.toByteArray();
  }
}
