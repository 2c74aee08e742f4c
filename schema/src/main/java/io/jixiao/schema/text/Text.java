package io.jixiao.schema.text;

import java.util.List;
import java.util.stream.Collectors;

/** A sentence for people in both languages of the product; neither is ever blank. */
public record Text(String zh, String en) {

  /** Some sentences one after another. */
  public static Text joined(List<Text> sentences) {
    return new Text(
        sentences.stream().map(Text::zh).collect(Collectors.joining()),
        sentences.stream().map(Text::en).collect(Collectors.joining(" ")));
  }
}
