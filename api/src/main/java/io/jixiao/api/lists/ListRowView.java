package io.jixiao.api.lists;

import io.jixiao.schema.identity.ProjectIdentity;
import io.jixiao.schema.project.Amount;
import io.jixiao.schema.project.FieldCell;
import io.jixiao.schema.project.Grade;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A row of a summary list as clients see it.
 *
 * @param identity what the row and its list say about the project
 */
public record ListRowView(
    ProjectIdentity identity,
    @Nullable String number,
    @Nullable String unit,
    String name,
    @Nullable Amount amount,
    @Nullable BigDecimal score,
    @Nullable String scoreText,
    @Nullable Grade grade,
    @Nullable String gradeText,
    FieldCell source) {}
