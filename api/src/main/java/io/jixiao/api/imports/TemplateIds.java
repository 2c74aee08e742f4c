package io.jixiao.api.imports;

/** Knows which templates there are. */
interface TemplateIds {

  boolean contains(String templateId);
}
