package io.jixiao.importer.drawing;

import java.util.stream.Collectors;

/** How people write labels: with spaces of all kinds, colons, line breaks, remarks. */
final class Spelling {
  private final Chance chance;

  Spelling(Chance chance) {
    this.chance = chance;
  }

  /** A label with its value in another cell. */
  Written label(String wording) {
    String spelled = spaced(wording);
    return Written.text(chance.in100(12) ? spelled + chance.of("：", ":", "： ") : spelled);
  }

  /** A heading over a column. */
  Written heading(String wording) {
    String spelled = spaced(wording);
    return Written.text(
        chance.in100(8) ? spelled + chance.of("（A）", "(B)", "\n（C）", "（D）") : spelled);
  }

  String spaced(String wording) {
    return switch (chance.between(0, 19)) {
      case 0 -> letters(wording, " ");
      case 1 -> letters(wording, chance.of("\u3000", "\u00A0", "  "));
      case 2 -> broken(wording);
      case 3 -> chance.of(" ", "\u3000", "\u00A0") + wording + chance.of(" ", "\n", "");
      default -> wording;
    };
  }

  private static String letters(String wording, String between) {
    return wording.codePoints().mapToObj(Character::toString).collect(Collectors.joining(between));
  }

  private String broken(String wording) {
    int at = chance.between(1, Math.max(1, wording.length() - 1));
    return wording.substring(0, at) + chance.of("\n", "\r\n", " \n") + wording.substring(at);
  }
}
