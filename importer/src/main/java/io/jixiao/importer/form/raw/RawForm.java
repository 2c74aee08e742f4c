package io.jixiao.importer.form.raw;

import io.jixiao.importer.form.words.LabelKey;
import io.jixiao.importer.form.words.Term;
import io.jixiao.importer.workbook.Area;
import io.jixiao.importer.workbook.Cell;
import io.jixiao.importer.workbook.RawValue;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A form as found on a sheet: texts and their cells, nothing understood yet.
 *
 * @param area of all its cells
 * @param attributes values without a field, in sheet order
 * @param headings keys of the labels it prints ({@link LabelKey#heading}), by which its layout is
 *     known
 * @param guesses columns whose meaning was taken from their values and places
 * @param columns what the columns of its indicator tables hold
 * @param unmapped its cells that were neither read nor recognised, in sheet order
 */
public record RawForm(
    Area area,
    RawHeader header,
    List<RawFund> funds,
    RawGoal goal,
    List<RawGroup> groups,
    List<RawIndicator> indicators,
    RawTotal total,
    @Nullable RawValue conclusion,
    List<RawAttribute> attributes,
    Set<String> headings,
    List<Guess> guesses,
    Set<Term> columns,
    List<Cell> unmapped)
    implements Found {

  /** This form under another header. */
  public RawForm with(RawHeader other) {
    return new RawForm(
        area,
        other,
        funds,
        goal,
        groups,
        indicators,
        total,
        conclusion,
        attributes,
        headings,
        guesses,
        columns,
        unmapped);
  }

  /** This form with what stands in {@code half}, which has no header of its own. */
  public RawForm with(RawForm half) {
    return new RawForm(
        area.with(half.area),
        header.or(half.header),
        both(funds, half.funds),
        goal.or(half.goal),
        both(groups, half.groups),
        both(indicators, half.indicators),
        total.or(half.total),
        conclusion == null ? half.conclusion : conclusion,
        both(attributes, half.attributes),
        Stream.concat(headings.stream(), half.headings.stream())
            .collect(Collectors.toCollection(LinkedHashSet::new)),
        both(guesses, half.guesses),
        columns.isEmpty() ? half.columns : columns,
        both(unmapped, half.unmapped));
  }

  private static <T> List<T> both(List<T> some, List<T> others) {
    return Stream.concat(some.stream(), others.stream()).toList();
  }

  /** Whether anything stands in its tables and texts that its template does not print. */
  public boolean isFilledIn() {
    return goal.expected() != null
        || goal.actual() != null
        || conclusion != null
        || !indicators.isEmpty()
        || funds.stream().anyMatch(RawFund::hasAmount);
  }

  /** Whether it is indicators and neither money nor goal, as what goes on from another page is. */
  public boolean isTableOnly() {
    return !indicators.isEmpty()
        && funds.isEmpty()
        && goal.expected() == null
        && goal.actual() == null;
  }
}
