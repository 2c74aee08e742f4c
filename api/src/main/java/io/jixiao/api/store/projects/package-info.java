/**
 * Projects as documents: their revisions, the claims that keep each identity to one project, their
 * findings.
 */
@NullMarked
package io.jixiao.api.store.projects;

import org.jspecify.annotations.NullMarked;
