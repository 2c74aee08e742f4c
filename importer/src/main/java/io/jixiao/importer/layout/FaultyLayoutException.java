package io.jixiao.importer.layout;

/** A layout's file does not say what it should; the message says where and why. */
final class FaultyLayoutException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  FaultyLayoutException(String place, String why) {
    super(place + ": " + why);
  }
}
