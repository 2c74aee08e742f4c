package io.jixiao.importer.layout;

import io.jixiao.schema.project.FundKind;
import org.jspecify.annotations.Nullable;

/**
 * A row that a layout's fund block prints, filled or not.
 *
 * @param of the row it is a part of; null for the total
 */
public record FundRow(FundKind kind, String label, @Nullable FundKind of) {}
