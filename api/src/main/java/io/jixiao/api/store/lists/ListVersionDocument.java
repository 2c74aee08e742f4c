package io.jixiao.api.store.lists;

import org.bson.codecs.pojo.annotations.BsonId;

/**
 * A document of {@code projectListVersions}: a list as it was before another version took its
 * place. Its rows are still there.
 */
public record ListVersionDocument(@BsonId String id, String version, ListDocument list) {

  static final String VERSION = "version";

  static String id(String listId, String version) {
    return listId + "/" + version;
  }

  static ListVersionDocument of(ListDocument list) {
    return new ListVersionDocument(id(list.id(), list.version()), list.version(), list);
  }
}
