package io.jixiao.schema.project;

import io.jixiao.schema.text.Text;
import java.math.BigDecimal;

/**
 * Which template profile a form was read with, and why.
 *
 * @param fit share of the profile's headings that the form has, 0 to 1
 */
public record TemplateChoice(String id, int version, BigDecimal fit, Text why) {}
