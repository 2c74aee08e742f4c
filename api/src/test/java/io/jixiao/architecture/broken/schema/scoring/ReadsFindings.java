package io.jixiao.architecture.broken.schema.scoring;

import io.jixiao.architecture.broken.schema.audit.Findings;

/** Points do not follow from findings. */
record ReadsFindings(Findings findings) {}
