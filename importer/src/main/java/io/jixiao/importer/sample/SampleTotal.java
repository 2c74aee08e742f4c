package io.jixiao.importer.sample;

/**
 * The total (总分) and the grade; texts as printed, empty where there is none. Layouts without a
 * total row print them in the conclusion's sentence.
 */
record SampleTotal(String weight, String score, String deviationReason, String grade) {}
