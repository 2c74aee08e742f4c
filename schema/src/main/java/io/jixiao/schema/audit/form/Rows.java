package io.jixiao.schema.audit.form;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The indicators that one finding is about, in sheet order. */
final class Rows {
  /** A form has more rows than that only if something went wrong, and the count is told anyway. */
  private static final int MOST_NAMED = 30;

  private final AuditedForm form;
  private final List<Integer> numbers;

  private Rows(AuditedForm form, List<Integer> numbers) {
    this.form = form;
    this.numbers = numbers;
  }

  static Rows where(AuditedForm form, IntPredicate wanted) {
    return of(form, IntStream.range(0, form.indicators().size()).filter(wanted).boxed().toList());
  }

  static Rows of(AuditedForm form, List<Integer> numbers) {
    return new Rows(form, numbers);
  }

  /** The path of a field of one indicator. */
  static String path(int indicator, String field) {
    return "indicators[" + indicator + "]." + field;
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
    String names =
        numbers.stream()
            .limit(MOST_NAMED)
            .map(number -> "“" + Say.text(form.indicators().get(number).name()) + "”")
            .collect(Collectors.joining("、"));
    return numbers.size() > MOST_NAMED ? names + "…" : names;
  }

  /** What they can earn together. */
  String points() {
    return Say.figure(
        numbers.stream()
            .map(number -> form.item(number).weight())
            .reduce(BigDecimal.ZERO, BigDecimal::add));
  }

  /** The path of a field of the first of them. */
  String first(String field) {
    return path(numbers.get(0), field);
  }
}
