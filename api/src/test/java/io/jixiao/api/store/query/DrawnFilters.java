package io.jixiao.api.store.query;

import io.jixiao.api.projects.DrawnProjects;
import io.jixiao.schema.audit.Severity;
import io.jixiao.schema.measure.MeasureKind;
import io.jixiao.schema.project.Grade;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Filters drawn by lot: each has a few conditions, on any of the fields that there are. */
final class DrawnFilters {
  private static final Map<String, List<String>> TEXTS =
      Map.ofEntries(
          Map.entry("name", with(DrawnProjects.NAMES, "Ä", "ä", "A.*", "ss", "K", "案")),
          Map.entry("level1", with(DrawnProjects.HEADINGS, "指标", "ä")),
          Map.entry("level2", with(DrawnProjects.HEADINGS, "指标", "ä")),
          Map.entry("path", with(DrawnProjects.HEADINGS, "指标", "ä")),
          Map.entry("findingCode", with(DrawnProjects.CODES, "MISSING", "missing", "UNIT")),
          Map.entry("regionCode", List.of("52", "520201", "1405")),
          Map.entry("department", List.of("公安局", "公安", "局")),
          Map.entry("departmentCode", List.of("054", "155", "0")),
          Map.entry("implementingUnit", List.of("看守所", "小学", "第一")),
          Map.entry("code", List.of("code-7", "CODE-1", "code-1")));
  private static final List<BigDecimal> FIGURES =
      Stream.of("10", "10.00", "0", "0.8", "90", "1", "77.09", "100", "-2.5")
          .map(BigDecimal::new)
          .toList();

  private final Random random;

  DrawnFilters(long seed) {
    this.random = new Random(seed);
  }

  /**
   * @param depth how many filters may stand within each other
   */
  ProjectFilter project(int depth) {
    return draw(ProjectFilter.class, depth);
  }

  IndicatorFilter indicator(int depth) {
    return draw(IndicatorFilter.class, depth);
  }

  /** One with the conditions named and no others. */
  IndicatorFilter filter(Map<String, Object> conditions) {
    return make(IndicatorFilter.class, conditions);
  }

  private <F extends Record> F draw(Class<F> type, int depth) {
    Map<String, Object> conditions = new HashMap<>();
    List<RecordComponent> fields = List.of(type.getRecordComponents());
    int some = random.nextInt(3);
    for (int i = 0; i <= some; i++) {
      RecordComponent field = one(fields);
      Object condition = condition(type, field, depth);
      if (condition != null) {
        conditions.put(field.getName(), condition);
      }
    }
    return make(type, conditions);
  }

  private <F extends Record> @Nullable Object condition(
      Class<F> owner, RecordComponent field, int depth) {
    Class<?> type = field.getType();
    if (type == List.class) {
      return depth == 1
          ? null
          : Stream.generate(() -> draw(owner, depth - 1)).limit(random.nextInt(3)).toList();
    }
    if (type == owner || type == ProjectFilter.class) {
      return depth == 1 ? null : draw(type.asSubclass(Record.class), depth - 1);
    }
    if (type == StringFilter.class) {
      List<String> texts = Objects.requireNonNull(TEXTS.get(field.getName()), field.getName());
      return new StringFilter(
          rarely(one(texts)), rarely(some(texts)), rarely(one(texts)), rarely(one(texts)), maybe());
    }
    if (type == IdFilter.class) {
      List<String> ids = List.of("gaoping", "liupanshui", "import-1", "import-2", "none");
      return new IdFilter(rarely(one(ids)), rarely(some(ids)));
    }
    if (type == IntFilter.class) {
      return new IntFilter(
          rarely(2023 + random.nextInt(3)),
          rarely(some(List.of(2022, 2023, 2024))),
          rarely(2024),
          rarely(2024),
          maybe());
    }
    if (type == DecimalFilter.class) {
      return new DecimalFilter(
          rarely(one(FIGURES)), rarely(one(FIGURES)), rarely(one(FIGURES)), maybe());
    }
    if (type == GradeFilter.class) {
      List<Grade> grades = List.of(Grade.values());
      return new GradeFilter(rarely(one(grades)), rarely(some(grades)));
    }
    if (type == SeverityFilter.class) {
      List<Severity> severities = List.of(Severity.values());
      return new SeverityFilter(rarely(one(severities)), rarely(some(severities)));
    }
    if (type == MeasureKindFilter.class) {
      List<MeasureKind> kinds = List.of(MeasureKind.values());
      return new MeasureKindFilter(rarely(one(kinds)), rarely(some(kinds)), maybe());
    }
    if (type == BooleanFilter.class) {
      return new BooleanFilter(rarely(random.nextBoolean()), maybe());
    }
    if (type == Boolean.class) {
      return random.nextBoolean();
    }
    throw new IllegalStateException("no way to draw a " + type);
  }

  private static <F extends Record> F make(Class<F> type, Map<String, Object> conditions) {
    RecordComponent[] fields = type.getRecordComponents();
    Class<?>[] types = Arrays.stream(fields).map(RecordComponent::getType).toArray(Class<?>[]::new);
    Object[] values = Arrays.stream(fields).map(f -> conditions.get(f.getName())).toArray();
    try {
      return type.getDeclaredConstructor(types).newInstance(values);
    } catch (ReflectiveOperationException exception) {
      throw new IllegalStateException(exception);
    }
  }

  private static List<String> with(List<String> some, String... others) {
    return Stream.concat(some.stream(), Stream.of(others)).toList();
  }

  private <T> T one(List<T> values) {
    return values.get(random.nextInt(values.size()));
  }

  private <T> List<T> some(List<T> values) {
    return Stream.generate(() -> one(values)).limit(random.nextInt(3)).distinct().toList();
  }

  private <T> @Nullable T rarely(T value) {
    return random.nextInt(4) == 0 ? value : null;
  }

  private @Nullable Boolean maybe() {
    return random.nextInt(6) == 0 ? random.nextBoolean() : null;
  }
}
