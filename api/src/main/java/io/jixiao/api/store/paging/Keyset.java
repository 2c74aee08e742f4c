package io.jixiao.api.store.paging;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/**
 * A total order of documents: the last key is unique. Pages are cut by the keys of their ends, not
 * by counting, so they neither overlap nor skip while documents come and go.
 *
 * @param keys the first decides, the next between equals
 */
public record Keyset<D>(List<SortKey<D>> keys) {

  public Keyset {
    keys = List.copyOf(keys);
  }

  Keyset<D> reversed() {
    return new Keyset<>(keys.stream().map(SortKey::reversed).toList());
  }

  /** These in this order, which {@link ListPager} cuts pages out of. */
  public List<D> sorted(Collection<D> documents) {
    return documents.stream().sorted(this::compare).toList();
  }

  private int compare(D one, D other) {
    for (SortKey<D> key : keys) {
      int order = key.compare(key.value().apply(one), key.value().apply(other));
      if (order != 0) {
        return order;
      }
    }
    return 0;
  }

  /** Negative for a document before {@code place}, 0 for the one that stands there. */
  int compare(D document, Place place) {
    for (int i = 0; i < keys.size(); i++) {
      SortKey<D> key = keys.get(i);
      int order = key.compare(key.value().apply(document), place.keys().get(i));
      if (order != 0) {
        return order;
      }
    }
    return 0;
  }

  public Bson sort() {
    return Sorts.orderBy(
        keys.stream()
            .map(k -> k.ascending() ? Sorts.ascending(k.path()) : Sorts.descending(k.path()))
            .toList());
  }

  Cursor cursor(D document) {
    List<@Nullable String> printed = new ArrayList<>();
    keys.forEach(key -> printed.add(key.print(document)));
    return new Cursor(signature(), printed);
  }

  /** Where {@code document} stands. */
  public Place place(D document) {
    List<@Nullable Object> values = new ArrayList<>();
    keys.forEach(key -> values.add(key.value().apply(document)));
    return new Place(values);
  }

  /** Compares two places of this order in memory. */
  public int compare(Place one, Place other) {
    for (int i = 0; i < keys.size(); i++) {
      int result = keys.get(i).compare(one.keys().get(i), other.keys().get(i));
      if (result != 0) {
        return result;
      }
    }
    return 0;
  }

  Place place(String cursor) {
    List<@Nullable String> printed = Cursor.decode(cursor, signature(), keys.size()).keys();
    List<@Nullable Object> parsed = new ArrayList<>();
    for (int i = 0; i < keys.size(); i++) {
      parsed.add(keys.get(i).parse(printed.get(i)));
    }
    return new Place(parsed);
  }

  /** Documents behind {@code place} in this order, and the one that stands there if asked. */
  public Bson behind(Place place, boolean inclusive) {
    if (inclusive && keys.size() == 1) {
      return keys.get(0).from(place.keys().get(0));
    }
    List<Bson> cases = new ArrayList<>();
    List<Bson> equal = new ArrayList<>();
    for (int i = 0; i < keys.size(); i++) {
      Bson beyond = keys.get(i).behind(place.keys().get(i));
      if (beyond != null) {
        cases.add(all(equal, beyond));
      }
      equal.add(keys.get(i).equalTo(place.keys().get(i)));
    }
    if (inclusive) {
      cases.add(Filters.and(equal));
    }
    return cases.size() == 1 ? cases.get(0) : Filters.or(cases);
  }

  private static Bson all(List<Bson> equal, Bson beyond) {
    List<Bson> together = new ArrayList<>(equal);
    together.add(beyond);
    return Filters.and(together);
  }

  private String signature() {
    return keys.stream().map(SortKey::signature).collect(Collectors.joining());
  }

  /** The keys of a place in this order. */
  public record Place(List<@Nullable Object> keys) {

    /** The first keys of it, which are a place in the order of these keys alone. */
    public Place first(int some) {
      return new Place(keys.subList(0, some));
    }
  }
}
