package io.jixiao.api.imports;

import io.jixiao.importer.FormImporter;

/** Gives each job an importer that knows what is known of forms when the job begins. */
interface JobImporter {

  FormImporter next();
}
