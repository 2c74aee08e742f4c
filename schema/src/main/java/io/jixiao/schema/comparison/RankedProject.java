package io.jixiao.schema.comparison;

import java.math.BigDecimal;

/**
 * A project's place in its group.
 *
 * @param rank 1 and up; equals share a rank, and the next rank is as many further on
 * @param value by what it is ranked
 */
public record RankedProject(int rank, BigDecimal value, String projectId) {}
