package io.jixiao.architecture.broken.api.projects;

import org.bson.Document;

/** Only the store knows how documents look. */
record UsesMongo(Document document) {}
