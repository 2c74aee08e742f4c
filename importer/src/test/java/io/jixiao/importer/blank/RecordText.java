package io.jixiao.importer.blank;

import io.jixiao.schema.project.Attribute;
import io.jixiao.schema.project.Project;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A project field by field, but for where it was found and with which profile. Attributes come in
 * the order of their headings: in another layout they stand in other places.
 */
public final class RecordText {
  private static final Set<String> PLACES = Set.of("cell", "cells", "source", "template");

  private RecordText() {}

  public static List<String> of(Project project) {
    List<String> lines = new ArrayList<>();
    add(lines, "", project);
    return lines;
  }

  private static void add(List<String> lines, String path, @Nullable Object value) {
    if (value instanceof Record record) {
      for (RecordComponent component : record.getClass().getRecordComponents()) {
        if (!PLACES.contains(component.getName())) {
          add(lines, path + "." + component.getName(), valueOf(component, record));
        }
      }
    } else if (value instanceof List<?> list) {
      List<?> ordered = list.stream().sorted(RecordText::order).toList();
      for (int i = 0; i < ordered.size(); i++) {
        add(lines, path + "[" + i + "]", ordered.get(i));
      }
    } else {
      lines.add(path + " = " + value);
    }
  }

  private static int order(Object some, Object other) {
    return some instanceof Attribute one && other instanceof Attribute two
        ? Comparator.comparing(Attribute::heading).thenComparing(Attribute::text).compare(one, two)
        : 0;
  }

  private static @Nullable Object valueOf(RecordComponent component, Record record) {
    try {
      component.getAccessor().setAccessible(true);
      return component.getAccessor().invoke(record);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(e.getMessage(), e);
    }
  }
}
