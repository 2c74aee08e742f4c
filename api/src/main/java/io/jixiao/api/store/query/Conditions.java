package io.jixiao.api.store.query;

import com.mongodb.client.model.Filters;
import io.jixiao.api.graphql.ErrorCode;
import io.jixiao.api.graphql.RequestRejected;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/** Collects the conditions on one field; null is no condition. */
final class Conditions {
  static final int MAX_LIST = 1000;
  static final int MAX_TEXT = 500;

  private static final Pattern SPECIAL = Pattern.compile("[\\\\^$.|?*+()\\[\\]{}]");

  private final String path;
  private final List<Bson> given = new ArrayList<>();

  Conditions(String path) {
    this.path = path;
  }

  Conditions equal(@Nullable Object value) {
    if (value != null) {
      given.add(Filters.eq(path, value));
    }
    return this;
  }

  Conditions in(@Nullable Collection<?> values) {
    if (values != null) {
      given.add(Filters.in(path, checked(values)));
    }
    return this;
  }

  Conditions from(@Nullable Object least) {
    if (least != null) {
      given.add(Filters.gte(path, least));
    }
    return this;
  }

  Conditions to(@Nullable Object greatest) {
    if (greatest != null) {
      given.add(Filters.lte(path, greatest));
    }
    return this;
  }

  /** A value that is null counts as missing. */
  Conditions exists(@Nullable Boolean wanted) {
    if (wanted != null) {
      given.add(wanted ? Filters.ne(path, null) : Filters.eq(path, null));
    }
    return this;
  }

  /** For a field that holds a list: a missing list counts as empty. */
  Conditions hasElements(@Nullable Boolean wanted) {
    if (wanted != null) {
      given.add(Filters.exists(path + ".0", wanted));
    }
    return this;
  }

  /** Whatever the case of letters. */
  Conditions contains(@Nullable String text) {
    if (text != null) {
      given.add(Filters.regex(path, literal(text), "i"));
    }
    return this;
  }

  Conditions startsWith(@Nullable String text) {
    if (text != null) {
      given.add(Filters.regex(path, "^" + literal(text)));
    }
    return this;
  }

  List<Bson> list() {
    return List.copyOf(given);
  }

  static <C extends Collection<?>> C checked(C values) {
    if (values.size() > MAX_LIST) {
      throw new RequestRejected(ErrorCode.FILTER_LIST_TOO_LONG, MAX_LIST);
    }
    return values;
  }

  static String checked(String text) {
    if (text.length() > MAX_TEXT) {
      throw new RequestRejected(ErrorCode.FILTER_TEXT_TOO_LONG, MAX_TEXT);
    }
    return text;
  }

  /**
   * Escaped sign by sign: a quotation by {@code \Q} is not read alike by every store. A pattern
   * cannot be sent to the store with NUL in it.
   */
  private static String literal(String text) {
    return SPECIAL.matcher(checked(text)).replaceAll("\\\\$0").replace("\0", "\\x00");
  }
}
