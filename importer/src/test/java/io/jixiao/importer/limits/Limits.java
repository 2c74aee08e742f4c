package io.jixiao.importer.limits;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** The standard limits with others in their place, by name. */
public final class Limits {
  private Limits() {}

  /** Names and limits by turns. */
  public static ReadLimits with(Object... others) {
    Map<String, Number> named = new HashMap<>();
    for (int i = 0; i < others.length; i += 2) {
      named.put((String) others[i], (Number) others[i + 1]);
    }
    RecordComponent[] components = ReadLimits.class.getRecordComponents();
    try {
      Object[] limits = new Object[components.length];
      for (int i = 0; i < limits.length; i++) {
        Number other = named.remove(components[i].getName());
        Number limit =
            other == null
                ? (Number) components[i].getAccessor().invoke(ReadLimits.STANDARD)
                : other;
        limits[i] = exact(limit, components[i].getType());
      }
      if (!named.isEmpty()) {
        throw new IllegalArgumentException("no such limits: " + named);
      }
      return ReadLimits.class
          .getDeclaredConstructor(
              Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new))
          .newInstance(limits);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Object exact(Number limit, Class<?> type) {
    if (type == int.class) {
      return limit.intValue();
    }
    return limit.longValue();
  }
}
