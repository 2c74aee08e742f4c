/** Findings to work through, and the audits that hold several projects side by side. */
@NullMarked
package io.jixiao.api.findings;

import org.jspecify.annotations.NullMarked;
