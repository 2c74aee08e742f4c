package io.jixiao.schema.scoring;

import java.util.List;

/** All rules in the order in which they are asked; the first that decides is the one. */
final class Rules {
  /** The first two look at the policy and the weight; of the others each has its own comparison. */
  static final List<Rule> IN_ORDER =
      List.of(
          new ReportedRule(),
          new WeightMissingRule(),
          new UndecidedRule(),
          new BandRule(),
          new DegreeRule(),
          new DateRule(),
          new CompoundRule(),
          new ZeroTargetRule(),
          new ChangeRule(),
          new LowerBoundRule(),
          new UpperBoundRule(),
          new ExactRule());

  private static final Rule[] ASKED = IN_ORDER.toArray(Rule[]::new);

  private Rules() {}

  static Outcome apply(Question question) {
    for (Rule rule : ASKED) {
      if (rule.decides(question)) {
        return rule.apply(question);
      }
    }
    throw new IllegalStateException("no rule for " + question.comparison());
  }
}
