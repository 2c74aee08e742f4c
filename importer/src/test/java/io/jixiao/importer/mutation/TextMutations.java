package io.jixiao.importer.mutation;

import io.jixiao.importer.drawing.Chance;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What happens to a .csv on its way. */
final class TextMutations {
  static final Map<String, Mutant.Mutation> ALL =
      Map.of(
          "a quote too many", (text, chance) -> inserted(text, "\"", chance),
          "another separator", (text, chance) -> replaced(text, ",", chance.of("\t", ";", "|", "")),
          "another encoding", TextMutations::encoded,
          "no line ends", (text, chance) -> replaced(text, "\n", ""),
          "old line ends", (text, chance) -> replaced(text, "\n", "\r"),
          "a control character",
              (text, chance) -> inserted(text, chance.of("\u0000", "\b"), chance),
          "many columns", (text, chance) -> inserted(text, ",".repeat(20_000), chance),
          "many lines", (text, chance) -> inserted(text, "\n".repeat(50_000), chance),
          "a huge text", (text, chance) -> inserted(text, "长".repeat(500_000), chance),
          "lines in another order", TextMutations::shuffled);

  private TextMutations() {}

  private static byte[] inserted(byte[] text, String what, Chance chance) {
    String whole = string(text);
    int at = chance.between(0, whole.length());
    return bytes(whole.substring(0, at) + what + whole.substring(at));
  }

  private static byte[] replaced(byte[] text, String what, String by) {
    return bytes(string(text).replace(what, by));
  }

  private static byte[] encoded(byte[] text, Chance chance) {
    return string(text)
        .getBytes(
            chance.of(
                Charset.forName("GB18030"),
                StandardCharsets.UTF_16,
                StandardCharsets.UTF_16LE,
                StandardCharsets.ISO_8859_1));
  }

  private static byte[] shuffled(byte[] text, Chance chance) {
    List<String> lines = new ArrayList<>(string(text).lines().toList());
    return bytes(String.join("\n", chance.shuffled(lines)));
  }

  private static String string(byte[] text) {
    return new String(text, StandardCharsets.UTF_8);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
