package io.jixiao.schema.revision;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Walks through a record and makes copies with one component replaced. */
final class RecordPaths {
  private RecordPaths() {}

  /**
   * A component somewhere below a record.
   *
   * @param path {@code funds[0].executed}
   * @param declared record type and component: {@code Fund.executed}
   */
  record Leaf(String path, String declared, @Nullable Object value) {}

  /**
   * Every component that is no record and no list of records, or that {@code isLeaf} says is one.
   */
  static List<Leaf> leaves(Record record, Predicate<Object> isLeaf) {
    List<Leaf> found = new ArrayList<>();
    collect(record, "", isLeaf, found);
    return found;
  }

  /** A copy of {@code record} with the component at {@code path} replaced. */
  static <T extends Record> T with(T record, String path, @Nullable Object value) {
    int dot = path.indexOf('.');
    String step = dot < 0 ? path : path.substring(0, dot);
    String rest = dot < 0 ? "" : path.substring(dot + 1);
    int bracket = step.indexOf('[');
    String name = bracket < 0 ? step : step.substring(0, bracket);
    Object replaced;
    if (bracket < 0) {
      replaced = rest.isEmpty() ? value : with((Record) get(record, name), rest, value);
    } else {
      int index = Integer.parseInt(step.substring(bracket + 1, step.length() - 1));
      List<Object> rows = new ArrayList<>((List<?>) get(record, name));
      rows.set(index, rest.isEmpty() ? value : with((Record) rows.get(index), rest, value));
      replaced = rows;
    }
    return copy(record, name, replaced);
  }

  static @Nullable Object get(Record record, String name) {
    return get(record, component(record, name));
  }

  private static void collect(
      Record record, String prefix, Predicate<Object> isLeaf, List<Leaf> found) {
    for (RecordComponent component : record.getClass().getRecordComponents()) {
      String path = prefix + component.getName();
      Object value = get(record, component);
      if (value instanceof Record below && !isLeaf.test(value)) {
        collect(below, path + ".", isLeaf, found);
      } else if (value instanceof List<?> rows && holdsRecords(rows)) {
        for (int i = 0; i < rows.size(); i++) {
          collect((Record) rows.get(i), path + "[" + i + "].", isLeaf, found);
        }
      } else {
        String declared = record.getClass().getSimpleName() + "." + component.getName();
        found.add(new Leaf(path, declared, value));
      }
    }
  }

  private static boolean holdsRecords(List<?> rows) {
    return !rows.isEmpty() && rows.get(0) instanceof Record;
  }

  private static RecordComponent component(Record record, String name) {
    return Arrays.stream(record.getClass().getRecordComponents())
        .filter(component -> component.getName().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private static @Nullable Object get(Record record, RecordComponent component) {
    try {
      return component.getAccessor().invoke(record);
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new IllegalStateException(e);
    }
  }

  @SuppressWarnings("unchecked") // the constructor of T's own class makes a T
  private static <T extends Record> T copy(T record, String name, @Nullable Object value) {
    RecordComponent[] components = record.getClass().getRecordComponents();
    Class<?>[] types =
        Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
    Object[] values =
        Arrays.stream(components)
            .map(component -> component.getName().equals(name) ? value : get(record, component))
            .toArray();
    try {
      return (T) record.getClass().getDeclaredConstructor(types).newInstance(values);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
