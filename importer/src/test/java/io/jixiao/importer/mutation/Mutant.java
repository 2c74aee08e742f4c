package io.jixiao.importer.mutation;

import io.jixiao.importer.drawing.Chance;

/**
 * A file that somebody or something has spoilt.
 *
 * @param name with an ending that may be wrong by now
 * @param how what was done to it
 */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody
record Mutant(String name, String how, byte[] bytes) {

  /** Spoils {@code bytes} of a file in one way. */
  interface Mutation {
    byte[] of(byte[] bytes, Chance chance) throws Exception;
  }

  Mutant then(String what, byte[] changed) {
    return new Mutant(name, how.isEmpty() ? what : how + ", " + what, changed);
  }
}
