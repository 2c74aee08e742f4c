package io.jixiao.schema.audit.form;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The indicators that one finding is about, in sheet order. */
final class ListedRows {
  private final AuditedForm form;
  private final List<Integer> numbers;

  private ListedRows(AuditedForm form, List<Integer> numbers) {
    this.form = form;
    this.numbers = numbers;
  }

  static ListedRows where(AuditedForm form, IntPredicate wanted) {
    return new ListedRows(
        form, IntStream.range(0, form.indicators().size()).filter(wanted).boxed().toList());
  }

  boolean isEmpty() {
    return numbers.isEmpty();
  }

  int size() {
    return numbers.size();
  }

  String count() {
    return Integer.toString(numbers.size());
  }

  String names() {
    return numbers.stream()
        .map(number -> "“" + Quoted.shortened(form.indicators().get(number).name()) + "”")
        .collect(Collectors.joining("、"));
  }

  /** What they can earn together. */
  String points() {
    return numbers.stream()
        .map(number -> form.item(number).weight())
        .reduce(BigDecimal.ZERO, BigDecimal::add)
        .stripTrailingZeros()
        .toPlainString();
  }

  /** The path of a field of the first of them. */
  String first(String field) {
    return Rows.path(numbers.get(0), field);
  }
}
