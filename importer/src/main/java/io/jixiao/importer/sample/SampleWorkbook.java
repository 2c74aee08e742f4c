package io.jixiao.importer.sample;

/** A generated file: a workbook, or a zip of workbooks. */
public final class SampleWorkbook {
  private final String name;
  private final byte[] bytes;

  SampleWorkbook(String name, byte[] bytes) {
    this.name = name;
    this.bytes = bytes;
  }

  /** File name with its ending. */
  public String name() {
    return name;
  }

  /** The whole file; a copy. */
  public byte[] bytes() {
    return bytes.clone();
  }

  @Override
  public String toString() {
    return name;
  }
}
