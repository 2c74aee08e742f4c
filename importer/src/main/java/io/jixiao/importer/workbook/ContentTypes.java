package io.jixiao.importer.workbook;

import java.io.ByteArrayInputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** What the parts of an Office package are: its {@code [Content_Types].xml}. */
final class ContentTypes {
  static final String PART = "[Content_Types].xml";

  private final Map<String, String> byPart = new HashMap<>();
  private final Map<String, String> byExtension = new HashMap<>();

  static ContentTypes of(byte[] xml) throws XMLStreamException {
    ContentTypes types = new ContentTypes();
    XMLStreamReader reader = SafeXml.reader(new ByteArrayInputStream(xml));
    while (reader.hasNext()) {
      if (reader.next() == XMLStreamConstants.START_ELEMENT) {
        String type = String.valueOf(reader.getAttributeValue(null, "ContentType"));
        switch (reader.getLocalName()) {
          case "Override" ->
              types.byPart.put(key(reader.getAttributeValue(null, "PartName")), type);
          case "Default" ->
              types.byExtension.put(key(reader.getAttributeValue(null, "Extension")), type);
          default -> {}
        }
      }
    }
    return types;
  }

  /** The type of the entry {@code name}; empty where nothing is said of it. */
  String of(String name) {
    String part = key(name);
    String type = byPart.get(part);
    int dot = part.lastIndexOf('.');
    return type != null ? type : byExtension.getOrDefault(part.substring(dot + 1), "");
  }

  /** The parts of a type with these words in it that are named one by one, in small letters. */
  List<String> parts(String words) {
    return byPart.entrySet().stream()
        .filter(part -> part.getValue().contains(words))
        .map(Map.Entry::getKey)
        .toList();
  }

  /** Whether any part is of a type with these words in it. */
  boolean mention(String words) {
    return byPart.values().stream().anyMatch(type -> type.contains(words))
        || byExtension.values().stream().anyMatch(type -> type.contains(words));
  }

  /** A name as parts are compared by. */
  static String key(String name) {
    String key = String.valueOf(name).toLowerCase(Locale.ROOT);
    return key.startsWith("/") ? key.substring(1) : key;
  }
}
