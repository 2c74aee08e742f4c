package io.jixiao.api.store.imports;

import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A part of what belongs to an import and is numbered in order: {@code limit} from {@code offset}
 * on.
 */
public record ImportPart(String importId, int offset, int limit) {

  Stream<String> ids() {
    return IntStream.range(offset, offset + limit)
        .mapToObj(number -> ImportFileDocument.id(importId, number));
  }
}
