package io.jixiao.schema.project;

import org.jspecify.annotations.Nullable;

/**
 * 年度总体目标.
 *
 * @param expected 预期目标
 * @param actual 实际完成情况
 */
public record Goal(@Nullable String expected, @Nullable String actual) {}
