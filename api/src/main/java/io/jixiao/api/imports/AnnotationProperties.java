package io.jixiao.api.imports;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How workbooks are annotated.
 *
 * @param largest workbook that is held in memory to be annotated: of an .xlsx its XML, unpacked, of
 *     an .xls the file. Remarks on a larger one come as a workbook of their own
 */
@ConfigurationProperties("jixiao.annotated")
record AnnotationProperties(@DefaultValue("12MB") DataSize largest) {}
