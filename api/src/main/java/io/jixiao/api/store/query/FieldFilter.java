package io.jixiao.api.store.query;

import java.util.List;
import org.bson.conversions.Bson;

/** Conditions on one field; those given hold together. */
interface FieldFilter {

  /**
   * The conditions given, on the field at {@code path}; none where the filter is empty.
   *
   * @throws io.jixiao.api.graphql.RequestRejected where a list or text is too long
   */
  List<Bson> on(String path);
}
