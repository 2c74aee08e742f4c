package io.jixiao.importer.sample;

import io.jixiao.schema.project.FundKind;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What one filled form says, apart from where its layout prints it.
 *
 * @param key names the form among the samples
 * @param layout the layout in which the region prints it
 * @param levelWeights points by level-1 name, for layouts that print them in the heading
 * @param sections narrative texts by heading, for report-like layouts
 */
record SampleForm(
    String key,
    String layout,
    String title,
    int fiscalYear,
    String filledOn,
    String name,
    @Nullable String code,
    Unit department,
    Unit implementingUnit,
    String amountUnit,
    List<SampleFund> funds,
    String goalExpected,
    String goalActual,
    Map<String, String> levelWeights,
    List<SampleIndicator> indicators,
    SampleTotal total,
    String conclusion,
    Map<String, String> sections) {

  SampleForm {
    funds = List.copyOf(funds);
    indicators = List.copyOf(indicators);
  }

  /** The fund row of this kind; layouts print the rows of their template, filled or not. */
  SampleFund fund(FundKind kind) {
    return findFund(kind).orElse(SampleFund.empty(kind));
  }

  Optional<SampleFund> findFund(FundKind kind) {
    return funds.stream().filter(fund -> fund.kind() == kind).findFirst();
  }
}
