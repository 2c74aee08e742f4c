package io.jixiao.importer.hostile;

import java.io.IOException;
import java.nio.file.Path;

/**
 * A file made to do harm.
 *
 * @param answer what the importer may say to it: codes, or {@code read}, as a pattern
 * @param heavy whether it takes too long for every build; {@link HeapTest} makes all
 */
record Attack(String name, Maker maker, String answer, boolean heavy) {

  Attack(String name, Maker maker, String answer) {
    this(name, maker, answer, false);
  }

  Attack thatIsHeavy() {
    return new Attack(name, maker, answer, true);
  }

  /** Makes the file in a folder. */
  interface Maker {
    Path make(Path folder) throws IOException;
  }

  @Override
  public String toString() {
    return name;
  }
}
