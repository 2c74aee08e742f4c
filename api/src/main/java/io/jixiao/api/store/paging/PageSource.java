package io.jixiao.api.store.paging;

import com.mongodb.client.model.Filters;
import java.util.ArrayList;
import java.util.List;
import org.bson.conversions.Bson;

/** What pages are cut from. */
public interface PageSource<D> {

  /** The first {@code limit} documents in order, in one round trip. */
  List<D> find(Bson filter, Bson sort, int limit);

  /**
   * The first {@code limit} documents in order, between the ends of the page; what they bound may
   * be told apart from what is searched.
   *
   * @param ends hold together with the filter
   */
  default List<D> find(Bson filter, List<Bson> ends, Bson sort, int limit) {
    List<Bson> together = new ArrayList<>(ends);
    together.add(0, filter);
    return find(ends.isEmpty() ? filter : Filters.and(together), sort, limit);
  }

  /** How many documents there are. */
  long count(Bson filter);

  /** Whether there is one at all. */
  default boolean exists(Bson filter) {
    return !find(filter, Filters.empty(), 1).isEmpty();
  }
}
