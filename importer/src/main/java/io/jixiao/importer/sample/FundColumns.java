package io.jixiao.importer.sample;

/** The blocks of one row of a fund table; their row counts for nothing. */
record FundColumns(
    Block label,
    Block initialBudget,
    Block adjustedBudget,
    Block executed,
    Block weight,
    Block executionRate,
    Block score) {}
