package io.jixiao.architecture.broken.circle.left;

import io.jixiao.architecture.broken.circle.right.Right;
import org.jspecify.annotations.Nullable;

/** Needs {@link Right}, which needs this. */
public record Left(@Nullable Right right) {}
