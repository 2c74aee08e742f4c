package io.jixiao.api.store.query;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which findings; what is given holds together, null is no condition.
 *
 * @param and all of these hold
 * @param or at least one of these holds
 * @param not this does not hold
 * @param importId of imports that created, updated or found the project unchanged, or brought the
 *     list
 * @param message in either language
 * @param name of the project, or title of the list
 */
public record FindingFilter(
    @Nullable List<FindingFilter> and,
    @Nullable List<FindingFilter> or,
    @Nullable FindingFilter not,
    @Nullable IdFilter id,
    @Nullable IdFilter projectId,
    @Nullable IdFilter listId,
    @Nullable IdFilter importId,
    @Nullable StringFilter code,
    @Nullable SeverityFilter severity,
    @Nullable FindingStatusFilter status,
    @Nullable StringFilter decidedBy,
    @Nullable StringFilter message,
    @Nullable IntFilter fiscalYear,
    @Nullable StringFilter regionCode,
    @Nullable StringFilter department,
    @Nullable StringFilter departmentCode,
    @Nullable StringFilter implementingUnit,
    @Nullable StringFilter name) {}
