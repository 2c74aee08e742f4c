package io.jixiao.schema.scoring.policy;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Makes of a policy the data that {@link PolicyReader} makes a policy of. Every setting is written,
 * so that a stored policy does not change with the baseline.
 */
public final class PolicyWriter {
  private PolicyWriter() {}

  /** Mappings in the order of the settings, lists, texts, numbers and truth values. */
  public static Map<String, Object> write(ScoringPolicy policy) {
    return settings(policy);
  }

  /** The settings have the names of the records' components. */
  private static Map<String, Object> settings(Record group) {
    Map<String, Object> settings = new LinkedHashMap<>();
    for (RecordComponent component : group.getClass().getRecordComponents()) {
      Object value = value(group, component);
      if (value != null) {
        settings.put(component.getName(), written(value));
      }
    }
    return settings;
  }

  private static Object written(Object value) {
    if (value instanceof Record group) {
      return settings(group);
    }
    if (value instanceof List<?> list) {
      return list.stream().map(PolicyWriter::written).toList();
    }
    return value instanceof Enum<?> word ? word.name() : value;
  }

  private static @Nullable Object value(Record group, RecordComponent component) {
    try {
      return component.getAccessor().invoke(group);
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new IllegalStateException(component.getName(), e);
    }
  }
}
