package io.jixiao.importer.mutation;

import io.jixiao.importer.drawing.Chance;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What programs that write XML by hand get wrong, and what attackers write on purpose. */
final class XmlMutations {
  private static final Pattern ATTRIBUTE = Pattern.compile(" [\\w:]+=\"([^\"]*)\"");
  private static final Pattern ELEMENT =
      Pattern.compile("<(c|row|mergeCell|si|xf|sheet|numFmt|col|v|f)\\b[^>]*?(/>|>.*?</\\1>)");
  private static final Pattern TEXT = Pattern.compile(">([^<>]+)<");
  private static final List<String> VALUES =
      List.of(
          "",
          "-1",
          "0",
          "1",
          "2147483647",
          "2147483648",
          "-2147483648",
          "99999999999999999999",
          "1e308",
          "1E999999999",
          "NaN",
          "1.5",
          "A0",
          "A1",
          "XFD1048576",
          "XFE1",
          "A1048577",
          "A1:",
          "A1:XFD1048576",
          "B2:A1",
          "C3:D4",
          "s",
          "str",
          "inlineStr",
          "d",
          "e",
          "b",
          "true",
          "hidden",
          "rId999",
          "../x",
          "&#0;",
          "&#xFFFF;",
          "&lol;",
          "&amp;",
          "'",
          "表",
          "𠮷");
  private static final List<String> ANYWHERE =
      List.of(
          "<!DOCTYPE a [<!ENTITY lol \"lol\"><!ENTITY l2 \"&lol;&lol;\">]>",
          "&lol;",
          "<?xml version=\"1.1\"?>",
          "<![CDATA[",
          "]]>",
          "<!--",
          "-->",
          "<",
          "\u0000",
          "<c r=\"A1\" t=\"s\"><v>-5</v></c>",
          "<row r=\"7\"/>",
          "<c><f>A1</f></c>",
          "<mergeCell ref=\"A1:C9\"/>");

  private XmlMutations() {}

  static byte[] spoilt(byte[] xml, Chance chance) {
    String text = new String(xml, StandardCharsets.UTF_8);
    for (int i = chance.between(1, 4); i > 0; i--) {
      text = spoilt(text, chance);
    }
    return text.getBytes(chance.in100(3) ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_8);
  }

  private static String spoilt(String xml, Chance chance) {
    return switch (chance.between(0, 7)) {
      case 0 -> replaced(xml, ATTRIBUTE, 0, "", chance);
      case 1, 2 -> replaced(xml, ATTRIBUTE, 1, chance.of(VALUES), chance);
      case 3 -> replaced(xml, TEXT, 1, chance.of(VALUES), chance);
      case 4 -> replaced(xml, ELEMENT, 0, "", chance);
      case 5 -> twice(xml, chance);
      case 6 -> deep(xml, chance);
      default -> inserted(xml, chance.of(ANYWHERE), chance);
    };
  }

  private static String replaced(String xml, Pattern pattern, int group, String by, Chance chance) {
    MatchResult found = any(xml, pattern, chance);
    return found == null
        ? xml
        : xml.substring(0, found.start(group)) + by + xml.substring(found.end(group));
  }

  private static String twice(String xml, Chance chance) {
    MatchResult element = any(xml, ELEMENT, chance);
    return element == null
        ? xml
        : xml.substring(0, element.end())
            + element.group().repeat(chance.of(1, 1, 2, 1000))
            + xml.substring(element.end());
  }

  private static String deep(String xml, Chance chance) {
    int depth = chance.of(2, 100, 5000);
    return inserted(xml, "<x>".repeat(depth) + "</x>".repeat(depth), chance);
  }

  private static String inserted(String xml, String what, Chance chance) {
    int at = chance.between(0, xml.length());
    return xml.substring(0, at) + what + xml.substring(at);
  }

  private static MatchResult any(String xml, Pattern pattern, Chance chance) {
    List<MatchResult> found = new ArrayList<>(pattern.matcher(xml).results().toList());
    return found.isEmpty() ? null : chance.of(found);
  }
}
