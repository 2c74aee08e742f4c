package io.jixiao.importer.layout;

import java.util.List;

/** A heading in a row of its own over further bands. */
public record HeadingBand(LayoutCell heading, List<Band> parts) implements Band {
  public HeadingBand {
    parts = List.copyOf(parts);
  }
}
