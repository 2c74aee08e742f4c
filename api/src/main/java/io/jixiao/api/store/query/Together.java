package io.jixiao.api.store.query;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Conditions on something in memory that hold together; null is no condition. */
final class Together<F> {
  private final List<Predicate<F>> given = new ArrayList<>();

  /** On a value that may be missing. */
  <T extends Comparable<T>> Together<F> one(
      @Nullable ValueFilter<T> filter, Function<F, @Nullable T> value) {
    if (filter != null) {
      ValueTest<T> test = filter.test();
      given.add(fact -> test.holds(value.apply(fact)));
    }
    return this;
  }

  /** On any number of values: each condition on some of them. */
  <T extends Comparable<T>> Together<F> some(
      @Nullable ValueFilter<T> filter, Function<F, Collection<T>> values) {
    if (filter != null) {
      ValueTest<T> test = filter.test();
      given.add(fact -> test.holdsAmong(values.apply(fact)));
    }
    return this;
  }

  <X> Together<F> all(@Nullable List<X> filters, Function<X, Predicate<F>> translation) {
    if (filters != null) {
      filters.stream().map(translation).forEach(given::add);
    }
    return this;
  }

  /** At least one; none holds of an empty list. */
  <X> Together<F> any(@Nullable List<X> filters, Function<X, Predicate<F>> translation) {
    if (filters != null) {
      List<Predicate<F>> some = filters.stream().map(translation).toList();
      given.add(fact -> some.stream().anyMatch(each -> each.test(fact)));
    }
    return this;
  }

  <X> Together<F> not(@Nullable X filter, Function<X, Predicate<F>> translation) {
    if (filter != null) {
      given.add(translation.apply(filter).negate());
    }
    return this;
  }

  Predicate<F> predicate() {
    return fact -> given.stream().allMatch(each -> each.test(fact));
  }
}
