package io.jixiao.importer.layout;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where on the sheet the points stand that the total row adds up. */
final class FormTotals {
  final List<Block> scores = new ArrayList<>();
  final Map<String, Span> attributes = new LinkedHashMap<>();
  @Nullable Block executionWeight;
  @Nullable Block executionScore;
  @Nullable Block firstWeight;
  @Nullable Block lastWeight;
  @Nullable Block firstScore;
  @Nullable Block lastScore;
}
