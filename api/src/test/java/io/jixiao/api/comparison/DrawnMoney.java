package io.jixiao.api.comparison;

import io.jixiao.schema.project.Amount;
import io.jixiao.schema.project.Fund;
import io.jixiao.schema.project.FundKind;
import io.jixiao.schema.project.Project;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Fund blocks drawn by lot: without a total row, with blanks, with parts; and unknown regions. */
final class DrawnMoney {
  private static final List<String> YUAN = List.of("100", "2500.50", "734E4", "0", "1000000.005");

  private final Random random;

  DrawnMoney(long seed) {
    this.random = new Random(seed);
  }

  Project on(Project form) {
    boolean unknown = random.nextInt(4) == 0;
    return new Project(
        form.fiscalYear(),
        form.fiscalYearText(),
        unknown ? null : form.regionCode(),
        unknown ? null : form.regionName(),
        form.name(),
        form.nameText(),
        form.code(),
        form.department(),
        form.implementingUnit(),
        form.amountUnit(),
        form.filledOn(),
        form.filledOnText(),
        form.formTitle(),
        funds(),
        form.goal(),
        form.groups(),
        form.indicators(),
        form.reported(),
        form.conclusion(),
        form.attributes(),
        form.source(),
        form.cells(),
        form.template());
  }

  private List<Fund> funds() {
    List<Fund> funds = new ArrayList<>();
    if (random.nextInt(4) > 0) {
      funds.add(fund(FundKind.TOTAL));
    }
    if (random.nextBoolean()) {
      funds.add(fund(FundKind.LOCAL));
    }
    return funds;
  }

  private Fund fund(FundKind kind) {
    boolean pointed = kind == FundKind.TOTAL && random.nextBoolean();
    return new Fund(
        kind.name(),
        kind,
        kind == FundKind.TOTAL ? 0 : 1,
        amount(),
        amount(),
        amount(),
        null,
        pointed ? BigDecimal.TEN : null,
        pointed ? "10" : null,
        pointed ? new BigDecimal("8.5") : null,
        pointed ? "8.5" : null,
        null,
        List.of());
  }

  private @Nullable Amount amount() {
    if (random.nextInt(4) == 0) {
      return null;
    }
    String yuan = YUAN.get(random.nextInt(YUAN.size()));
    return new Amount(yuan, random.nextInt(6) == 0 ? null : new BigDecimal(yuan), null);
  }
}
