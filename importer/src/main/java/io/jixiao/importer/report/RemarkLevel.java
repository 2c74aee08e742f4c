package io.jixiao.importer.report;

import io.jixiao.schema.audit.Severity;
import io.jixiao.schema.text.Messages;
import io.jixiao.schema.text.Text;

/**
 * What a remark says of its place, the gravest first: of several in one cell it gives the colour.
 */
public enum RemarkLevel {
  /** A file or sheet could not be read, or not to its end. */
  PROBLEM(0xF9C6C1),
  /** A form is not stored. */
  REJECTED(0xF9C6C1),
  ERROR(0xFBD3B4),
  WARNING(0xFFE9A3),
  NOTICE(0xDCEAF8),
  /** A cell that no field took. */
  LEFT_OVER(0xE5E0EF),
  /** A field that says something else than before. */
  CHANGED(0xDDF0DC);

  private static final Messages MESSAGES = Messages.beside(RemarkLevel.class, "levels");

  private final int rgb;

  RemarkLevel(int rgb) {
    this.rgb = rgb;
  }

  static RemarkLevel of(Severity severity) {
    return switch (severity) {
      case ERROR -> ERROR;
      case WARNING -> WARNING;
      case NOTICE -> NOTICE;
    };
  }

  int rgb() {
    return rgb;
  }

  Text label() {
    return MESSAGES.text(name());
  }
}
