/**
 * Runs over the stored projects: score all that a filter finds anew, and keep what came of it. A
 * run ends whatever happens to this process.
 */
@NullMarked
package io.jixiao.api.runs;

import org.jspecify.annotations.NullMarked;
