package io.jixiao.api.store.paging;

import com.mongodb.client.model.Filters;
import java.util.List;
import org.bson.conversions.Bson;

/** What pages are cut from. */
public interface PageSource<D> {

  /** The first {@code limit} documents in order, in one round trip. */
  List<D> find(Bson filter, Bson sort, int limit);

  /** How many documents there are. */
  long count(Bson filter);

  /** Whether there is one at all. */
  default boolean exists(Bson filter) {
    return !find(filter, Filters.empty(), 1).isEmpty();
  }
}
