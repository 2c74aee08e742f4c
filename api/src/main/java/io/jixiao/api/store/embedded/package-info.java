/**
 * The store that needs no installation: a MongoDB server inside the service, on a file of its own.
 * What it acknowledged is on disk.
 */
@NullMarked
package io.jixiao.api.store.embedded;

import org.jspecify.annotations.NullMarked;
