package io.jixiao.importer.sample;

import io.jixiao.schema.project.FundKind;
import org.jspecify.annotations.Nullable;

/**
 * A row that a layout's fund block prints, filled or not.
 *
 * @param parent the row it is a part of; null for the total
 */
record FundRow(FundKind kind, String label, @Nullable FundKind parent) {}
