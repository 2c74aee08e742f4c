package io.jixiao.importer;

import io.jixiao.importer.template.Template;
import io.jixiao.schema.project.TemplateChoice;

/**
 * The template of a form.
 *
 * @param choice why it is this one, for people
 * @param ownRegion whether the form is from the template's region, or the upload asked for the
 *     template: only then does the template speak for what the form leaves out
 */
record FormTemplate(Template template, TemplateChoice choice, boolean ownRegion) {}
