/** What benchmarks share. */
@NullMarked
package io.jixiao.api.benchmark;

import org.jspecify.annotations.NullMarked;
