package io.jixiao.architecture.broken.circle.right;

import io.jixiao.architecture.broken.circle.left.Left;
import org.jspecify.annotations.Nullable;

/** Needs {@link Left}, which needs this. */
public record Right(@Nullable Left left) {}
