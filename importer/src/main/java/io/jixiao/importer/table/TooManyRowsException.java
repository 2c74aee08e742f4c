package io.jixiao.importer.table;

/** A sheet has no room for another row. */
public final class TooManyRowsException extends RuntimeException {
  private final int most;

  TooManyRowsException(int most) {
    super("a sheet holds " + most + " rows");
    this.most = most;
  }

  /** How many rows there can be, without that of the headings. */
  public int most() {
    return most;
  }
}
