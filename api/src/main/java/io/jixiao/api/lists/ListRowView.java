package io.jixiao.api.lists;

import io.jixiao.api.store.lists.StoredProjectList;
import io.jixiao.schema.project.Amount;
import io.jixiao.schema.project.FieldCell;
import io.jixiao.schema.project.Grade;
import io.jixiao.schema.project.ProjectListRow;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A row of a summary list as clients see it.
 *
 * @param list that it is a row of
 * @param row what it is a view of
 */
public record ListRowView(
    StoredProjectList list,
    ProjectListRow row,
    @Nullable String number,
    @Nullable String unit,
    String name,
    @Nullable Amount amount,
    @Nullable BigDecimal score,
    @Nullable String scoreText,
    @Nullable Grade grade,
    @Nullable String gradeText,
    FieldCell source) {}
