/**
 * Imports: an upload becomes a job, a job becomes stored projects and a report. What was accepted
 * is done, whatever happens to this process.
 */
@NullMarked
package io.jixiao.api.imports;

import org.jspecify.annotations.NullMarked;
