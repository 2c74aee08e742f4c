package io.jixiao.api.store.query;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The conditions on one value in memory, as {@link Conditions} put them to the store. */
public final class ValueTest<T extends Comparable<T>> {
  private final List<Predicate<T>> given = new ArrayList<>();
  private @Nullable Boolean wanted;

  ValueTest<T> equal(@Nullable T value) {
    if (value != null) {
      given.add(each -> each.compareTo(value) == 0);
    }
    return this;
  }

  ValueTest<T> in(@Nullable Collection<T> values) {
    if (values != null) {
      given.add(Set.copyOf(Conditions.checked(values))::contains);
    }
    return this;
  }

  ValueTest<T> from(@Nullable T least) {
    if (least != null) {
      given.add(value -> value.compareTo(least) >= 0);
    }
    return this;
  }

  ValueTest<T> to(@Nullable T greatest) {
    if (greatest != null) {
      given.add(value -> value.compareTo(greatest) <= 0);
    }
    return this;
  }

  ValueTest<T> exists(@Nullable Boolean whether) {
    wanted = whether;
    return this;
  }

  /** Whatever the case of letters. */
  ValueTest<T> contains(@Nullable String text) {
    if (text != null) {
      Pattern pattern =
          Pattern.compile(
              Conditions.checked(text),
              Pattern.LITERAL | Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
      given.add(value -> pattern.matcher(value.toString()).find());
    }
    return this;
  }

  ValueTest<T> startsWith(@Nullable String text) {
    if (text != null) {
      String start = Conditions.checked(text);
      given.add(value -> value.toString().startsWith(start));
    }
    return this;
  }

  /** Whether all conditions hold for {@code value}; where it is missing, none but that does. */
  boolean holds(@Nullable T value) {
    if (wanted != null && wanted != (value != null)) {
      return false;
    }
    return value == null ? given.isEmpty() : given.stream().allMatch(each -> each.test(value));
  }

  /** Whether each condition holds for some of {@code values}; none of them count as missing. */
  boolean holdsAmong(Collection<T> values) {
    return (wanted == null || wanted != values.isEmpty())
        && given.stream().allMatch(each -> values.stream().anyMatch(each));
  }
}
