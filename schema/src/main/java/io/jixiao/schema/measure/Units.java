package io.jixiao.schema.measure;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The units of {@code units.csv}, found by the longest symbol at a place. */
final class Units {
  private static final List<Unit> ALL = load();
  static final Unit YUAN = ALL.get(0);
  private static final WordTable<Unit> SYMBOLS =
      WordTable.of(ALL.stream().collect(Collectors.toMap(Unit::symbol, Function.identity())));
  private static final Map<String, String> NAMES = names();

  private Units() {}

  static List<Unit> all() {
    return ALL;
  }

  /** The unit with the longest symbol that begins at {@code position}, if any. */
  static @Nullable Unit longestAt(FoldedText text, int position) {
    WordTable.Word<Unit> symbol = SYMBOLS.at(text, position);
    return symbol == null || !endsThere(text, position + symbol.length()) ? null : symbol.meaning();
  }

  /** The m of 3 ms is no metre. */
  private static boolean endsThere(FoldedText text, int end) {
    return !text.isLetter(end) || !text.isLetter(end - 1);
  }

  /** One name for 名 and 人, 日 and 天: the first of the table with the same base and factor. */
  static String name(Unit unit) {
    return NAMES.getOrDefault(key(unit), unit.symbol());
  }

  private static List<Unit> load() {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(Units.class.getResourceAsStream("units.csv")),
                StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .filter(Predicate.not(line -> line.startsWith("#")))
          .skip(1)
          .map(Units::unit)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Unit unit(String line) {
    String[] columns = line.split(",", 4);
    return new Unit(
        columns[0], columns[1], new BigDecimal(columns[2]), Dimension.valueOf(columns[3]));
  }

  private static Map<String, String> names() {
    Map<String, String> names = new HashMap<>();
    ALL.forEach(unit -> names.putIfAbsent(key(unit), unit.symbol()));
    return names;
  }

  private static String key(Unit unit) {
    return unit.base() + "×" + unit.factor();
  }
}
