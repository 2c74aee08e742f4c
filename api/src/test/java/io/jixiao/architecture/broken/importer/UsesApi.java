package io.jixiao.architecture.broken.importer;

import io.jixiao.architecture.broken.api.Service;

/** The importer does not know who starts it. */
record UsesApi(Service service) {}
