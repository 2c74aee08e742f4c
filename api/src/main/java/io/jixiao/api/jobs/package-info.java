/**
 * Work that outlives a request and this process: whoever is alive takes a job up, and it ends as if
 * nothing had happened.
 */
@NullMarked
package io.jixiao.api.jobs;

import org.jspecify.annotations.NullMarked;
