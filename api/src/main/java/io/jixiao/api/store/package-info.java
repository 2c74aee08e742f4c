/**
 * What is kept in MongoDB: projects and their revisions, import jobs, original bytes, lists. One
 * document is the unit of atomicity; queries keep to what MongoDB and the embedded store both run.
 */
@NullMarked
package io.jixiao.api.store;

import org.jspecify.annotations.NullMarked;
